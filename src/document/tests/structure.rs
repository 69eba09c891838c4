//! What a reader hears of each form, in which order.

use super::*;

#[test]
fn an_extract_is_heard_in_order() {
    insta::assert_snapshot!(outline(&set("extract", &samples())), @"");
}

#[test]
fn a_refusal_to_consider_is_heard_in_order() {
    insta::assert_snapshot!(outline(&set("refusal-to-consider", &samples())), @"");
}

#[test]
fn an_order_is_heard_in_order() {
    let mut values = samples();
    values["students"] = students(1);
    insta::assert_snapshot!(outline(&set("order", &values)), @"");
}

/// Every node comes after its parent and after all that is read before it; every word of the
/// paper belongs to a node; a part that says nothing holds others or is an empty cell.
#[test]
fn every_word_belongs_to_a_part() {
    let mut many = samples();
    many["students"] = students(30);
    for (_, name, ..) in BUILT_IN {
        for paper in [set(name, &many), form(name).blank().unwrap(), set(name, &many).draft()] {
            let nodes = &paper.structure.nodes;
            for (index, node) in nodes.iter().enumerate().skip(1) {
                assert!(node.parent.unwrap().0 < index, "{name}: {node:?}");
            }
            let mut last = 0;
            for mark in paper.pages.iter().flat_map(|page| &page.marks) {
                match (mark.owner, &mark.ink) {
                    (sheet::Owner::Node(node), Ink::Run(_)) => last = last.max(node.0),
                    (sheet::Owner::Artifact, Ink::Run(run)) => {
                        let number = run.text.parse::<u32>().is_ok();
                        let head = outline(&paper).contains(run.text.trim_end());
                        assert!(number || head, "{name}: {}", run.text);
                    }
                    _ => {}
                }
            }
            assert!(last > 5, "{name}");
        }
    }
}
