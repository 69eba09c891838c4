# answers
