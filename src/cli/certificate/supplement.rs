//! `certificate supplement`: the supplements of a class, from one sheet.
//!
//! What is whole is made; a pupil of whom something lacks gets no paper, and is named with what
//! lacks (exit 1). With `--all-or-nothing` nobody gets one then.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{
    class::{Class, Missing},
    grades::{say_origin, write_template},
    issue::{self, Issued, Press, Wanted, as_json},
    register,
};
use crate::{
    batch::Heading,
    certificate::{
        blank::{Blanks, Entry, EntryKind, Register, State},
        supplement::{Column, Mark, Pupil, Subject, Supplement, Supplements},
    },
    cli::{
        Outcome,
        arguments::{self, Format},
        decision::needed,
        desk::Desk,
        order,
        output::{Output, Table},
    },
    diagnostic::{Diagnostic, Diagnostics, Exit, Result, codes},
    language::{
        Language,
        dates::{Case, month},
    },
    store::Writer,
};

const VERB: &str = "certificate supplement";

pub(super) fn run(
    arguments: &arguments::Supplement,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let Some(supplement) = Supplements::built_in().named(&arguments.kind) else {
        return Err(Diagnostics::from(Diagnostic::error(codes::INTERNAL)).into());
    };
    if arguments.sheet.template.is_some() {
        let headings = headings(supplement, output);
        let told = (supplement.id.as_str(), "supplement");
        return write_template(&arguments.sheet, told, &headings, desk, output);
    }
    let mut writer =
        if arguments.dry_run { None } else { Some(order::writer(VERB, desk, output)?) };
    let register = register(desk, None)?;
    let class = Class::read(arguments, supplement, &register, desk)?;
    say_origin(&class.origin, output);
    let nothing = arguments.all_or_nothing && !class.problems.is_empty();
    let pupils: &[Pupil] = if nothing { &[] } else { &class.pupils };
    let issued = match &mut writer {
        Some(writer) if !pupils.is_empty() => {
            let given = Given::of(arguments, supplement, desk)?;
            let entries = entries(pupils, &given, &register, desk, writer)?;
            let edition = (Supplements::built_in().wording.as_str(), Supplements::digest());
            let form = (supplement.form.as_str(), supplement.annex.as_str());
            let press = Press::of(desk, form.0, form.1, edition, given.date, output)?;
            let wanted = pupils.iter().map(|pupil| wanted(pupil, &given, &press));
            let wanted = wanted.collect::<Result<Vec<_>>>()?;
            issue::issue(&wanted, &press, (arguments.again, &entries), writer, output)?
        }
        _ => Vec::new(),
    };
    output.diagnose_rows(&class.problems, |_| None);
    if !class.without.is_empty() {
        let word = Mark::none(supplement).kk;
        let subjects = class.without.join(", ");
        output.say("supplement-without", &[("word", word.into()), ("subjects", subjects.into())]);
    }
    if nothing {
        output.say("supplement-nothing", &[]);
    }
    answer(arguments, pupils.len(), &issued, &class, output);
    Ok(if class.problems.is_empty() { Exit::Fine } else { Exit::Findings })
}

/// What is said once for the whole class.
struct Given<'a> {
    supplement: &'a Supplement,
    arguments: &'a arguments::Supplement,
    date: NaiveDate,
}

impl<'a> Given<'a> {
    fn of(
        arguments: &'a arguments::Supplement,
        supplement: &'a Supplement,
        desk: &Desk,
    ) -> Result<Self> {
        let date = match arguments.date.as_deref() {
            Some(day) => desk.day("--date", day)?,
            None => desk.clock.today(),
        };
        if supplement.numbered {
            needed("--place", arguments.place.as_deref())?;
            needed("--place-ru", arguments.place_ru.as_deref())?;
        }
        Ok(Self { supplement, arguments, date })
    }
}

/// The entries of blanks that are filled in with this: those that are in stock.
fn entries(
    pupils: &[Pupil],
    given: &Given<'_>,
    register: &Register,
    desk: &Desk,
    writer: &Writer<'_>,
) -> Result<String> {
    let letter = writer.desk_letter();
    let mut n = register.next_number(letter);
    let mut text = String::new();
    for pupil in pupils {
        let state = register.blank(&pupil.blank).map(|blank| blank.state);
        if state != Some(State::InStock) {
            continue;
        }
        // The document rests on a decision: without one its blank is not filled in.
        let decided = needed("--decided", given.arguments.decided.as_deref())?;
        let basis = needed("--basis", given.arguments.basis.as_deref())?;
        let blanks = Blanks::one(&pupil.blank);
        let mut entry =
            Entry::new(EntryKind::Issued, blanks, given.date, desk.clock.now, &desk.user);
        entry.holder = Some(pupil.name.clone());
        entry.iin.clone_from(&pupil.iin);
        entry.decided = Some(desk.day("--decided", decided)?);
        entry.ground = Some(basis.to_owned());
        entry.rests_on = Some(given.supplement.ground.as_str().to_owned());
        entry.clock = desk.clock.set.then(|| "set".to_owned());
        (entry.desk, entry.n) = (letter, n);
        n = n.saturating_add(1);
        text.push_str(&entry.to_text());
    }
    Ok(text)
}

/// The supplement of a pupil.
fn wanted(pupil: &Pupil, given: &Given<'_>, press: &Press<'_>) -> Result<Wanted> {
    let supplement = given.supplement;
    let mut facts = press.office();
    let Some(russian) = facts["provider"]["name_ru"].as_str() else {
        return Err(Diagnostic::error(codes::MISSING_SETTING).with("setting", "name.ru").into());
    };
    let school = json!({ "kk": facts["provider"]["name"], "ru": russian });
    let number = format!("{:07}", pupil.blank.number);
    facts["school"] = school;
    facts["blank"] = json!({ "number": number });
    facts["holder"] = json!({ "name": pupil.name, "name_ru": pupil.name_ru });
    facts["subjects"] = pupil.subjects.iter().map(marked).collect();
    facts["extras"] = extras(pupil, supplement);
    let of_list = pupil.courses.iter().filter(|(course, _)| course.named.is_none());
    facts["courses"] = of_list.map(marked).collect();
    for (course, mark) in &pupil.courses {
        if let Some(name) = &course.named {
            facts[name.as_str()] = json!({ "kk": mark.kk, "ru": mark.ru });
        }
    }
    facts["deputy"] = json!(given.arguments.deputy);
    facts["teacher"] = json!(given.arguments.teacher);
    facts["place"] = json!({ "kk": given.arguments.place, "ru": given.arguments.place_ru });
    let in_russian = month(given.date, Language::Ru, Case::Of);
    facts["issued"] = json!({ "date": given.date.to_string(), "month_ru": in_russian });
    facts["registration"] = json!(pupil.number);
    let blank = Blanks::one(&pupil.blank).to_string();
    Ok(Wanted {
        kind: supplement.id.clone(),
        blank: Some(blank.clone()),
        holder: pupil.name.clone(),
        iin: pupil.iin.clone(),
        registration: pupil.number.clone(),
        number: Some(blank),
        date: given.date,
        facts,
        again: None,
    })
}

fn marked((subject, mark): &(Subject, Mark)) -> Value {
    json!({ "kk": subject.kk, "ru": subject.ru, "mark": mark.kk, "mark_ru": mark.ru })
}

/// The lines left for further subjects: what the pupil has, and a dash on the others.
fn extras(pupil: &Pupil, supplement: &Supplement) -> Value {
    let filled = pupil.extras.iter().map(|(subject, mark)| {
        json!({
            "kk": format!("{} – {}", subject.kk, mark.kk),
            "ru": format!("{} – {}", subject.ru, mark.ru),
        })
    });
    let dash = std::iter::repeat_with(|| json!({ "kk": "–", "ru": "–" }));
    filled.chain(dash).take(supplement.extras).collect()
}

fn headings(supplement: &Supplement, output: &Output<'_>) -> Vec<Heading> {
    let words = output.words();
    let columns = Column::headers(supplement, words.language().as_str());
    let heading = |(column, header): (Column, String)| {
        let (key, choices) = match &column {
            Column::Name | Column::NameRu | Column::Number => ("expected-plain-text", Vec::new()),
            Column::Iin => ("iin-wrong-length", Vec::new()),
            Column::Blank => ("expected-certificate-number", Vec::new()),
            Column::Externat => {
                ("expected-yes-or-no", vec![words.text("choice-yes"), words.text("choice-no")])
            }
            Column::Subject(..) | Column::Extra(_) => ("expected-mark", Vec::new()),
            Column::Course(_) => ("expected-course", Vec::new()),
        };
        Heading::text(&header, words.text(key), choices)
    };
    columns.into_iter().map(heading).collect()
}

fn answer(
    arguments: &arguments::Supplement,
    count: usize,
    issued: &[Issued],
    class: &Class,
    output: &mut Output<'_>,
) {
    let new = issued.iter().filter(|one| one.new).count();
    if output.format() == Format::Json {
        let missing: Vec<Value> = class.missing.iter().map(missing_json).collect();
        return output.json(json!({
            "supplement": arguments.kind,
            "issued": if arguments.dry_run { count } else { new },
            "same": issued.len() - new,
            "rejected": class.missing.len(),
            "dry_run": arguments.dry_run,
            "without": class.without,
            "papers": issued.iter().map(as_json).collect::<Vec<_>>(),
            "missing": missing,
        }));
    }
    papers(issued, output);
    let key = if arguments.dry_run { "supplement-would" } else { "supplement-done" };
    output.tell(
        key,
        &[
            ("issued", if arguments.dry_run { count } else { new }.into()),
            ("same", (issued.len() - new).into()),
            ("rejected", class.missing.len().into()),
        ],
    );
    for missing in &class.missing {
        output.tell(
            "supplement-missing",
            &[
                ("row", missing.row.to_string().into()),
                ("name", missing.name.as_str().into()),
                ("columns", missing.columns.join(", ").into()),
            ],
        );
    }
}

fn missing_json(missing: &Missing) -> Value {
    json!({ "row": missing.row, "name": missing.name, "columns": missing.columns })
}

/// A table of the papers that are new.
pub(super) fn papers(issued: &[Issued], output: &mut Output<'_>) {
    let mut table = Table::new(&["record", "holder", "blank", "revision", "file"]);
    for one in issued.iter().filter(|one| one.new) {
        table.rows.push(vec![
            one.record.to_string(),
            one.holder.clone(),
            one.blank.clone().unwrap_or_default(),
            one.revision.to_string(),
            one.paper.file.clone(),
        ]);
    }
    output.table(&table);
}
