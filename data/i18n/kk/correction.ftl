# Terms of the service `correction`, beside those it shares with `externat`.

service-correction = Білім туралы құжаттардағы мәліметтерді өзектендіру (түзету)

state-compared = мәліметтер салыстырылды
state-corrected = мәліметтер түзетілді

event-data-compared = мәліметтер мұрағат деректерімен салыстырылды
event-data-corrected = мәліметтер Ұлттық білім беру деректер базасында түзетілді

document-correction-application = өтініш (Қағидаларға 1-қосымша)
document-education-document = білім туралы құжаттың электрондық көшірмесі
document-school-certificate = мектеп берген білім туралы құжат

field-entered = енгізілген түзету

finding-no-explanation = өтініште түзетудің себебі немесе қателердің түсіндірмесі көрсетілмеген: өтініш берушіден сұраңыз
    .short = түсіндірме жоқ

leads-to-refusal = дәлелді бас тарту
ground-correction-1 = ұсынылған құжаттардың немесе олардағы деректердің дәйексіздігі
