# Часы работы и содержание заявления

law-hours-channel =
    { $channel }: { $has-round ->
       *[no] {""}
        [yes] круглосуточно; поступившее после окончания рабочего времени и в нерабочие дни принимается на следующий рабочий день
    }{ $week ->
       *[five] {""}
        [six] понедельник – суббота
    }{ $has-days ->
       *[no] {""}
        [yes] , { $days }
    }{ $has-saturday ->
       *[no] {""}
        [yes] , суббота { $saturday }
    }{ $has-choice ->
       *[no] {""}
        [yes] {" "}[corporation-hours: { $choice }]
    } ({ $cite })
law-application-needs = без этого не регистрируется: { $data }{ $has-cite ->
       *[no] {""}
        [yes] {" "}({ $cite })
    }
law-application-asks = спрашивается у всех: { $data }
law-application-takes = записывается, если указано: { $data }
law-part-application = Что указывается в заявлении
