//! The structure tree against the contents of pages.

use lopdf::{ObjectId, content::Content};

use super::*;

/// Every element of the tree: its object, type and kids.
fn elements(document: &Document) -> BTreeMap<ObjectId, &Dictionary> {
    let elements =
        document.objects.iter().filter_map(|(id, object)| Some((*id, object.as_dict().ok()?)));
    elements.filter(|(_, dictionary)| dictionary.has_type(b"StructElem")).collect()
}

fn kids(element: &Dictionary) -> &[Object] {
    match element.get(b"K") {
        Ok(Object::Array(kids)) => kids,
        Ok(one) => std::slice::from_ref(one),
        Err(_) => &[],
    }
}

/// The tree as text: types, one within another, in brackets.
fn outline(document: &Document, id: ObjectId) -> String {
    let element = document.get_dictionary(id).unwrap();
    let name = String::from_utf8(element.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap();
    let kids: Vec<String> = kids(element)
        .iter()
        .filter_map(|kid| kid.as_reference().ok())
        .map(|kid| outline(document, kid))
        .collect();
    if kids.is_empty() { name } else { format!("{name}[{}]", kids.join(" ")) }
}

#[test]
fn the_tree_is_what_the_paper_says() {
    let document = open(&Sample::new().file(&stamp(Profile::Archival, None)));
    let root = at(&document, document.catalog().unwrap(), "StructTreeRoot").as_dict().unwrap();
    let top = root.get(b"K").unwrap().as_array().unwrap()[0].as_reference().unwrap();
    assert_eq!(
        outline(&document, top),
        "Document[H1 P P P P L[LI[Lbl LBody] LI[Lbl LBody]] \
         Table[TR[TH TH] TR[TD TD] TR[TD TD]] Figure]"
    );
    let elements = elements(&document);
    let of = |name: &str| {
        let found = elements.values();
        found
            .filter(|e| e.get(b"S").unwrap().as_name().unwrap() == name.as_bytes())
            .collect::<Vec<_>>()
    };
    for head in of("TH") {
        let scope = head.get(b"A").unwrap().as_dict().unwrap().get(b"Scope").unwrap();
        assert_eq!(scope.as_name().unwrap(), b"Column");
    }
    let figure = of("Figure")[0];
    assert!(figure.has(b"Alt"));
    let bounds = figure.get(b"A").unwrap().as_dict().unwrap().get(b"BBox").unwrap();
    let bounds: Vec<f32> =
        bounds.as_array().unwrap().iter().map(|edge| edge.as_float().unwrap()).collect();
    assert_eq!(bounds, [85.0, 101.89, 124.5, 141.89]);
    let numbering = of("L")[0].get(b"A").unwrap().as_dict().unwrap().get(b"ListNumbering");
    assert_eq!(numbering.unwrap().as_name().unwrap(), b"Decimal");
    let languages = of("P").iter().filter(|e| e.has(b"Lang")).count();
    assert_eq!(languages, 1);
}

#[test]
fn every_part_of_a_page_has_its_element_and_nothing_is_unmarked() {
    let document = open(&Sample::new().file(&stamp(Profile::Archival, None)));
    let root = at(&document, document.catalog().unwrap(), "StructTreeRoot").as_dict().unwrap();
    let numbers = at(&document, at(&document, root, "ParentTree").as_dict().unwrap(), "Nums");
    let numbers = numbers.as_array().unwrap();
    let elements = elements(&document);
    for (index, page) in document.page_iter().enumerate() {
        let dictionary = document.get_dictionary(page).unwrap();
        let key = dictionary.get(b"StructParents").unwrap().as_i64().unwrap();
        assert_eq!(usize::try_from(key).unwrap(), index);
        assert_eq!(dictionary.get(b"Tabs").unwrap().as_name().unwrap(), b"S");
        assert_eq!(numbers[2 * index].as_i64().unwrap(), key);
        let owners = document.dereference(&numbers[2 * index + 1]).unwrap().1.as_array().unwrap();
        let parts = parts(&document, page);
        assert_eq!(owners.len(), parts.len());
        for ((number, name), owner) in parts.iter().zip(owners) {
            let owner = elements[&owner.as_reference().unwrap()];
            assert_eq!(owner.get(b"S").unwrap().as_name().unwrap(), name.as_bytes());
            let named = kids(owner).iter().any(|kid| match kid {
                Object::Integer(found) => {
                    found == number && owner.get(b"Pg").unwrap().as_reference().unwrap() == page
                }
                Object::Dictionary(kid) => {
                    kid.get(b"MCID").unwrap().as_i64().unwrap() == *number
                        && kid.get(b"Pg").unwrap().as_reference().unwrap() == page
                }
                _ => false,
            });
            assert!(named, "part {number} of page {index}");
        }
    }
    assert_eq!(root.get(b"ParentTreeNextKey").unwrap().as_i64().unwrap(), 2);
}

/// The marked parts of a page that are read aloud: number and name. Everything that shows must
/// lie in one, or in an artifact.
fn parts(document: &Document, page: ObjectId) -> Vec<(i64, String)> {
    let content = Content::decode(&document.get_page_content(page)).unwrap();
    let (mut parts, mut open) = (Vec::new(), 0);
    for operation in content.operations {
        match operation.operator.as_str() {
            "BDC" => {
                assert_eq!(open, 0, "one part within another");
                open += 1;
                let name = operation.operands[0].as_name().unwrap().to_vec();
                let properties = operation.operands[1].as_dict().unwrap();
                if let Ok(number) = properties.get(b"MCID") {
                    parts.push((number.as_i64().unwrap(), String::from_utf8(name).unwrap()));
                } else {
                    assert_eq!(name, b"Artifact");
                }
            }
            "BMC" => open += 1,
            "EMC" => open -= 1,
            "TJ" | "Tj" | "S" | "f" | "re" | "m" | "l" | "BT" | "ET" => {
                assert_eq!(open, 1, "{} is unmarked", operation.operator);
            }
            "w" | "q" | "Q" | "g" | "Tf" | "Td" | "Tm" => {}
            other => panic!("{other} is not expected"),
        }
    }
    assert_eq!(open, 0);
    assert!(parts.iter().map(|(number, _)| *number).eq(0..i64::try_from(parts.len()).unwrap()));
    parts
}

#[test]
fn a_paper_without_structure_is_all_artifacts() {
    let mut sample = Sample::new();
    sample.structure = crate::document::structure::Structure::new();
    for mark in sample.pages.iter_mut().flatten() {
        mark.owner = crate::document::sheet::Owner::Artifact;
    }
    let document = open(&sample.file(&stamp(Profile::Archival, None)));
    for page in document.page_iter() {
        assert!(parts(&document, page).is_empty());
    }
    assert_eq!(elements(&document).len(), 1);
}
