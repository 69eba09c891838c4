# Working hours, and what an application says

law-hours-channel =
    { $channel }: { $has-round ->
       *[no] {""}
        [yes] round the clock; what comes after working hours and on days off is taken the next working day
    }{ $week ->
       *[five] {""}
        [six] Monday to Saturday
    }{ $has-days ->
       *[no] {""}
        [yes] , { $days }
    }{ $has-saturday ->
       *[no] {""}
        [yes] , Saturday { $saturday }
    }{ $has-choice ->
       *[no] {""}
        [yes] {" "}[corporation-hours: { $choice }]
    } ({ $cite })
law-application-needs = nothing is recorded without: { $data }{ $has-cite ->
       *[no] {""}
        [yes] {" "}({ $cite })
    }
law-application-asks = asked of everybody: { $data }
law-application-takes = recorded if given: { $data }
law-part-application = What an application says
