# law lint: what the data of an edition show of themselves.

help-law-lint = Shows what the terms of a service do to each other, and slips in its data
help-law-lint-service = The service; all of them, if none is named
lint-edition = { $service }, edition { $edition }
lint-clean = nothing to remark
lint-fault = error
lint-observation = observation

# The squeeze, in words for those who amend the rules.
lint-squeeze = The terms leave no sure time for a refusal.
lint-squeeze-chain = The steps one after another: { $chain }. Together: { $total }; the whole term: { $term } ({ $cite }).
lint-squeeze-notice = Where a ground of refusal is found, “{ $step }” is due not later than { $by } before the term ends, that is by working day { $last } of { $term-days } ({ $cite }).
lint-squeeze-short = So, when every step takes the time it is given, the last of them ends on working day { $total }, { $short } after the last day for the notice: nobody is late, and still a lawful refusal is no longer possible.
lint-squeeze-remains = What in fact remains for the step with the longest time, “{ $step }”: { $most } of { $days } at most, if the steps before it take no day; { $least } of { $days }, if they take all of theirs.
lint-squeeze-cures = Any of these amendments would cure it: a whole term of { $cured } or more; or no more than { $fits } for the steps together; or a notice whose day is counted from the end of the last step, the term being suspended until the hearing is held.
lint-squeeze-until = Until then the program names safe days (`ruqsat today`), which keep both ways open.

lint-longer-than-term = The steps up to “{ $step }” take { $total } one after another, and the longest term is { $term } ({ $cite }).
lint-absent = The sources do not hold { $parts }: nothing can be said of that.
lint-idle-documents = Asked for by no category, and standing for no other paper: { $documents }. They are only recognised when they come.
lint-endless-step = In the state “{ $state }” the step “{ $step }” is awaited, and no event that can still happen ends it.
lint-unawaited-step = No state awaits the step “{ $step }”: it would never fall due.
lint-unreachable-state = No event leads to the state “{ $state }”.
lint-dead-end = The state “{ $state }” awaits steps, and no event leads out of it.
lint-idle-event = The event “{ $event }” is expected in no state that a case can be in.
lint-barred-event = The event “{ $event }” is expected in the state “{ $state }”, which does not let it lead out.
lint-unknown-ground = The finding “{ $finding }” leads to { $leads-to }, which the law does not give.
lint-unknown-reading = The reading { $reading } is named and not held.
lint-no-template = The form { $form } has no template in { $language }.
lint-no-words = There are no words under { $key } in { $language }.
lint-summary = observations: { $observations }, errors: { $errors }
lint-unknown-act = The calendar of { $year } names the act { $act }, which the list of acts does not hold.
