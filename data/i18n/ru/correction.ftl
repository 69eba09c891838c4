# Terms of the service `correction`, beside those it shares with `externat`.

service-correction = Актуализация (корректировка) сведений в документах об образовании

state-compared = сведения сверены
state-corrected = сведения исправлены

event-data-compared = сведения сверены с данными архива
event-data-corrected = сведения исправлены в Национальной образовательной базе данных

document-correction-application = заявление (приложение 1 к Правилам)
document-education-document = электронная копия документа об образовании
document-school-certificate = документ об образовании, выданный школой

field-entered = внесённое исправление

finding-no-explanation = в заявлении не указана причина исправления или нет пояснения ошибок: запросите у заявителя
    .short = нет пояснения

leads-to-refusal = мотивированный отказ
ground-correction-1 = установлена недостоверность документов или данных в них
