//! Steps whose terms hang on each other in a circle: none of them would ever get a day.

use super::{anchor::Anchor, service::Edition, step::Step};

/// The first step that hangs on itself, through however many others; none in sound data.
pub fn circle(edition: &Edition) -> Option<&Step> {
    edition.steps.iter().find(|step| hangs_on_itself(edition, step))
}

fn hangs_on_itself(edition: &Edition, step: &Step) -> bool {
    let mut reached: Vec<&Step> = grounds(edition, step).collect();
    let mut next = 0;
    while let Some(one) = reached.get(next).copied() {
        if std::ptr::eq(one, step) {
            return true;
        }
        let known = reached.clone();
        let is_new = |ground: &&Step| !known.iter().any(|one| std::ptr::eq(*one, *ground));
        reached.extend(grounds(edition, one).filter(is_new));
        next += 1;
    }
    false
}

/// The steps that a step's own day hangs on.
fn grounds<'a>(edition: &'a Edition, step: &'a Step) -> impl Iterator<Item = &'a Step> {
    edition.steps.iter().filter(|other| hangs_on(step, other))
}

/// By its anchors, by what must be done before it, or by the event that ends the other.
fn hangs_on(step: &Step, other: &Step) -> bool {
    let on_day = [&step.after, &step.planned, &step.before, &step.capped_by]
        .into_iter()
        .flatten()
        .any(|anchor| matches!(anchor, Anchor::Deadline(id) if *id == other.id));
    let on_event = matches!(&step.after, Some(Anchor::Event(kind)) if other.done_by.contains(kind));
    on_day || step.needs.as_deref() == Some(&other.id) || (on_event && step.of == other.of)
}

#[cfg(test)]
mod tests {
    use crate::law::Lawbook;

    const SOUND: &str = include_str!("../../data/services/externat/2023-08.toml");

    #[test]
    fn a_circle_of_steps_is_no_law() {
        Lawbook::parse(&[("sound.toml", SOUND)]).unwrap();
        for (anchor, in_a_circle) in [
            ("planned = \"deadline.school-data\"", "planned = \"deadline.content-review\""),
            ("after = \"package-complete\"", "after = \"content-reviewed\""),
            ("needs = \"content-review\"", "needs = \"preliminary-refusal\""),
        ] {
            let text = SOUND.replacen(anchor, in_a_circle, 1);
            let problems = Lawbook::parse(&[("circle.toml", &text)]).unwrap_err();
            assert!(problems.to_string().contains("circle"), "{in_a_circle}: {problems}");
        }
    }
}
