# Жалобы: что бывает после них, их подборка, их список.

help-appeal-withdraw = Записывает, что жалоба отозвана
help-appeal-court = Записывает обращение в суд после рассмотрения жалобы
help-appeal-judgment = Записывает решение суда
help-appeal-withdraw-reason = Причина, своими словами
help-appeal-court-court = Какой суд
help-appeal-court-number = Номер судебного дела
help-appeal-judgment-outcome = upheld, partly-upheld или dismissed
help-appeal-list-open = Только те, на которые ещё нет ответа (так и без этого слова)
help-appeal-list-overdue = Только те, у которых просрочен шаг
help-appeal-list-addressee = Только поданные этому адресату

event-complaint-withdrawn = жалоба отозвана
event-complaint-in-court = обращение в суд
event-court-decided = суд вынес решение
field-court = суд
field-repeats = повторяет жалобу

appeal-repeats = жалоба { $number } по тому же вопросу завершена раньше ({ DAY($date) }: { $how }); эта записана как повторная
appeal-not-through-corporation = заявление не проходило через Государственную корпорацию: жалоба на её работников всё же записана
appeal-edition = жалоба идёт по редакции { $edition }, действующей в день её поступления, дело – по редакции { $own }
appeal-before-review = жалоба ещё не рассмотрена: обращение в суд допускается после обжалования в досудебном порядке ({ $cite })
appeal-reopened = { $case } снова открыто; теперь возможно: { $next }
report-complaint-withdrawn = отозваны

help-appeal-bundle = Собирает жалобу и все бумаги дела в один файл PDF
help-report-pdf = Пишет показатели и в файл PDF с диаграммами
today-ahead = Сроки, истекающие в ближайшие десять рабочих дней

bundle-title = ЖАЛОБА И АДМИНИСТРАТИВНОЕ ДЕЛО
bundle-title-of = Жалоба и административное дело: { $case }
bundle-contents = Содержание
bundle-log = ЖУРНАЛ СОБЫТИЙ ПО ДЕЛУ
bundle-number = №
bundle-paper = Документ
bundle-date = Дата
bundle-sheets = Страницы
bundle-at = Когда произошло
bundle-recorded = Когда записано
bundle-event = Событие
bundle-details = Сведения
bundle-pages = Всего страниц: { $count }; нумерация сквозная.
bundle-privacy = Персональные данные в подборке приведены полностью: она предназначена только органу, рассматривающему жалобу.
bundle-body = Орган, рассматривающий жалобу:
bundle-by = Жалобу подал(а):
bundle-on = Дата поступления жалобы:
bundle-about = Предмет жалобы:
bundle-application = Заявление:
bundle-application-of = № { $number }, поступило { $date }
bundle-student = Обучающийся:
bundle-person = { $name }, ИИН { $iin }
bundle-translation = { $name } (перевод)
bundle-received = поступивший документ
bundle-notes = пометок поверх страниц: { $count }, они есть только в подлиннике
bundle-why-locked = файл защищён паролем, страницы не включены
bundle-why-broken = файл повреждён, страницы не включены
bundle-why-large = файл слишком большой, страницы не включены
bundle-why-kind = файл такого вида нельзя показать страницей, не включён
bundle-why-missing = файла нет на месте
bundle-why-changed = файл изменён после записи, не включён
bundle-why-others = в приказе есть данные других лиц, не включён; выписка включена
bundle-why-no-file = файла в деле нет (указано в заявлении)
bundle-left-out = не вошло в подборку: { $file } – { $why }
bundle-made = { $case }: подборка по жалобе { $complaint }, страниц: { $count }: { $path }
bundle-made-before = { $case }: подборка по жалобе { $complaint } прежняя, страниц: { $count }: { $path }
next-bundle = подборка: `{ $command }`
