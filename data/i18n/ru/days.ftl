# Свои дни учреждения, дни года и то, от чего срок ещё может измениться.

help-calendar-show = Перечисляет нерабочие дни и рабочие выходные года, каждый со своим актом
help-calendar-show-year = Год
help-calendar-set = Записывает день, который акт сделал нерабочим или рабочим
help-calendar-set-date = День
help-calendar-set-what = off (нерабочий) или working (рабочий)
help-calendar-set-act = Акт, которым это установлено, как его называют в документах
help-calendar-set-week = Для какой недели: five (пятидневная) или six (шестидневная); без него для обеих
help-calendar-set-holiday = Праздник по его имени: nauryz, kurban-ait…
help-calendar-set-reason = Причина в нескольких словах
help-calendar-set-dry-run = Только показать, какие сроки открытых дел изменятся
help-calendar-unset = Отменяет день, записанный учреждением
help-calendar-unset-date = День
help-calendar-unset-week = Неделя: five или six; без него обе
help-calendar-unset-dry-run = Только показать, какие сроки открытых дел изменятся

value-year = ГОД
value-what = off|working

expected-year = год, например 2026
expected-own-day = день, записанный самим учреждением (их перечисляет `ruqsat calendar show ГОД`)
expected-holiday-of-a-day-off = ничего: праздник указывают только у нерабочего дня

head-weekday = День недели
head-week = Неделя
head-day = День
head-reason = Почему
head-old-due = Прежний срок
head-new-due = Новый срок

weeks-five = пятидневная
weeks-six = шестидневная
day-off = нерабочий
day-working = рабочий
day-unset = как в календаре программы

# Что это за день.
reason-act = нерабочий день по акту
worked-in-exchange-for = рабочий день взамен { $date }
worked-by-act = рабочий день
own-day = { $day } ({ $file })

# Так начинается файл своих дней учреждения.
calendar-file =
    Нерабочие и рабочие дни самого учреждения; они важнее дней программы.
    Файл растёт в конце (ruqsat calendar set, unset); в нём ничего не вычёркивают.
calendar-no-moment = не указано, когда сделана запись

calendar-working-days = { $year } год, рабочих дней: { $five } при пятидневной неделе, { $six } при шестидневной
calendar-own = решено по своим дням учреждения: { $file }
calendar-so-already = { $date }: день уже такой; ничего не записано
calendar-became = { $date }: день { $becomes }, записано в { $file }; изменилось сроков: { $moved }
calendar-would-be = { $date }: день { $becomes }, ничего не записано; изменится сроков: { $moved }
calendar-kept = сроков, которые уже текут и остаются прежними: { $count }; от изменения календаря никто не опаздывает
calendar-paper = { $case }: в выданном документе назван день, который изменился: { $event }

doubt-estimated = ≈ – срок отсчитан через { $days }: этот нерабочий день ожидается, но ещё не объявлен, и срок может измениться
doubt-open = ещё могут выйти акты о переносе дней отдыха ({ $years }): сроки могут измениться

explain-stands = срок отсчитан по календарю, действовавшему до { $date }: от изменения календаря никто не опаздывает
proof-stands = Дни отсчитаны по календарю, действовавшему до { $date }: когда он изменился, срок уже тёк.
