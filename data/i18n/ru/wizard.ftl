# Вопросы на экране, когда что-то не указано параметрами.

ask-how = Enter оставляет значение в скобках; `..` или `<` – к предыдущему вопросу, `-` – оставить ответ пустым; в списке выбирают стрелками и Enter, Esc – назад; Ctrl-C прерывает, ничего не записав
ask-first-question = это первый вопрос
ask-answer = { $question }: { $answer }
ask-command = То же без вопросов:
ask-then = Что дальше
ask-then-save = сохранить
ask-then-back = вернуться к последнему вопросу
ask-then-stop = отказаться от ввода
ask-nothing-written = ничего не записано
ask-nothing-lacks = пакет полный, оснований для отказа не выявлено
ask-this-case = проверка

# init
ask-kind = Вид организации
ask-name-ru = Наименование на русском языке
ask-address-ru = Адрес на русском языке
ask-head-post-ru = Должность руководителя на русском языке
ask-responsible-post-ru = Должность ответственного на русском языке
ask-hours = Часы работы
ask-lunch = Обеденный перерыв
kind-department = управление (отдел) образования
kind-school = школа
kind-college = колледж

# register
ask-received-at = время поступления
ask-applicant-name = заявитель: фамилия, имя, отчество
ask-student-name = обучающийся: фамилия, имя, отчество
ask-student-birth-date = дата рождения обучающегося
ask-grades-requested = запрашиваемые классы (не более { $most })
ask-consent = согласие на использование сведений, составляющих охраняемую законом тайну
ask-signature = чем подписано заявление
ask-special-needs = особые образовательные потребности или инвалидность
ask-language-kk = казахский
ask-language-ru = русский
ask-paper-sent = представлен
ask-paper-mistaken = вместо него представлен: { $document }
ask-paper-not-sent = не представлен
ask-paper-number = номер документа
ask-paper-issued = дата документа
ask-paper-until = действителен до
ask-other-paper = ещё один документ
ask-no-more-papers = больше нет

# record, refuse, appeal
ask-case = дело: номер, его окончание, ИИН или фамилия
ask-event = Что произошло
ask-service = Какая услуга
ask-act = Что нужно сделать
ask-no-event = ничего
ask-other-event = другое событие
ask-own-verb = это продолжит команда `{ $command }`
ask-at = когда это произошло
ask-not-said = не указано
ask-refuse-number = номер канцелярии (Enter – следующий собственный номер)

ask-which-moment = Часы показали { $typed } дважды. Какое из них?
ask-earlier-moment = { $moment } (до перевода часов)
ask-later-moment = { $moment } (после него)
