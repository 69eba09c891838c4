# Жұмыс уақыты мен өтініштің мазмұны

law-hours-channel =
    { $channel }: { $has-round ->
       *[no] {""}
        [yes] тәулік бойы; жұмыс уақыты аяқталғаннан кейін, демалыс және мереке күндері келіп түскені келесі жұмыс күні қабылданады
    }{ $week ->
       *[five] {""}
        [six] дүйсенбі – сенбі
    }{ $has-days ->
       *[no] {""}
        [yes] , { $days }
    }{ $has-saturday ->
       *[no] {""}
        [yes] , сенбі { $saturday }
    }{ $has-choice ->
       *[no] {""}
        [yes] {" "}[corporation-hours: { $choice }]
    } ({ $cite })
law-application-needs = мыналарсыз тіркелмейді: { $data }{ $has-cite ->
       *[no] {""}
        [yes] {" "}({ $cite })
    }
law-application-asks = бәрінен сұралады: { $data }
law-application-takes = көрсетілсе, жазылады: { $data }
law-part-application = Өтініште не көрсетіледі
