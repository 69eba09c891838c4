# report: учреждение в цифрах.
report-title = Учреждение в цифрах
report-about = { $office }: заявления, зарегистрированные с { DAY($from) } по { DAY($until) }, по состоянию на { DAY($date) }
report-heading = зарегистрировано с { DAY($from) } по { DAY($until) }: { $received ->
    [one] { $received } заявление
    [few] { $received } заявления
   *[other] { $received } заявлений
}
report-nothing = с { DAY($from) } по { DAY($until) } ничего не зарегистрировано и жалоб не поступало
report-written = записано: { $file }
report-results = Чем завершились
report-refusals = Отказы по основаниям
report-steps = Этапы в срок и с опозданием, затраченные рабочие дни
report-complaints = Жалобы, поступившие за период
report-complaint-steps = Этапы рассмотрения жалоб
report-by-month = По месяцам регистрации
report-by-category = По основаниям обращения
report-by-school = По школам
report-by-grade = По классам
report-pending = решение ещё не принято
report-incomplete = неполный пакет или документы с истёкшим сроком
report-ground = основание { $ground }
report-complaint-satisfied = удовлетворены услугодателем полностью
report-complaint-upheld = удовлетворены
report-complaint-partly-upheld = удовлетворены частично
report-complaint-dismissed = отказано в удовлетворении
report-complaint-forwarded = направлены дальше
report-complaint-pending = ответа ещё нет
head-result = Результат
head-ground = Основание
head-count = Количество
head-in-time = В срок
head-late = С опозданием
head-overdue = Просрочено
head-open = В работе
head-median = Медиана, дней
head-longest = Дольше всего, дней
head-month = Месяц
head-school = Школа
head-grade = Класс
head-category = Основание обращения
head-granted = Выдано
head-refused = Отказано
head-closed = Отозвано или аннулировано
head-pending = Не решено
help-report = Цифры за период: заявления, решения, этапы в срок и с опозданием, жалобы
help-report-from = Первый день регистрации (иначе 1 января)
help-report-until = Последний день регистрации (иначе день, на который смотрят)
help-report-service = Только по этой услуге
help-report-xlsx = Записать и книгу, по таблице на лист
help-report-html = Записать и страницу с диаграммами для браузера
# deadlines, который рассылается
agenda-title = Сроки
agenda-about = { $office }, { DAY($date) }: просрочено { $overdue }, последний день сегодня { $today }, впереди { $ahead }
agenda-description = { $cite }; без риска до { DAY($safe) }
