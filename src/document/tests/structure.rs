//! What a reader hears of each form, in which order.

use super::*;

#[test]
fn an_extract_is_heard_in_order() {
    insta::assert_snapshot!(outline(&set("extract", &samples())), @r#"
    Document
      Paragraph Экстернат нысанында оқыту және "Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқуға рұқсат беру" мемлекеттік көрсетілетін қызмет қағидаларына 3-қосымша
      Paragraph Нысан
      Heading(1) Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру туралы бұйрықтан үзінді
      Paragraph Дербес нөмір: EX-2026-000012
      Paragraph Алған уақыты мен күні: 2026 жылғы 3 тамыз, сағат 18:55
      Paragraph Алматы қаласы Білім басқармасы
      Caption (жергілікті атқарушы органның атауы)
      Paragraph Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру туралы бұйрықтан
      Paragraph ҮЗІНДІ
      Paragraph Азамат (-ша): Сейітова Айгүл Маратқызы, 850412400123
      Caption (көрсетілетін қызметті алушының Т.А.Ә. (бар болса), жеке сәйкестендіру нөмірі)
      Paragraph Өтініш берген күні: 2026 жылғы 3 тамыз
      Paragraph 2026 жылғы 14 тамыздағы бұйрықтың негізінде негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру туралы бұйрықтан үзінді.
      Paragraph А. Б. Сәрсенов, басқарма басшысының орынбасары
      Caption (жауапты тұлғаның Т.А.Ә.(бар болса), лауазымы)
      Paragraph Жауапты тұлғаның электрондық цифрлық қолтаңбасы
    "#);
}

#[test]
fn a_refusal_to_consider_is_heard_in_order() {
    insta::assert_snapshot!(outline(&set("refusal-to-consider", &samples())), @r#"
    Document
      Paragraph Экстернат нысанында оқыту және "Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқуға рұқсат беру" мемлекеттік көрсетілетін қызмет қағидаларына 2-қосымша
      Paragraph Нысан
      Heading(1) Өтінішті қараудан бас тарту туралы хабарлама
      Paragraph Хабарландырылады
      Paragraph Сейітова Айгүл Маратқызы
      Caption (тегі, аты, әкесінің аты (болған жағдайда)
      Paragraph экстернат нысанында оқуға рұқсат беру туралы өтінішті қарау кезінде құжаттар топтамасында
      Paragraph денсаулығы туралы дәрігерлік-консультациялық комиссияның қорытындысы (026/е нысаны)
      Caption (тапсырылмаған немесе сәйкес келмейтін құжаттарды көрсету)
      Paragraph анықталды, осыған байланысты экстернат нысанында оқуға рұқсат беру туралы өтінішті қараудан бас тартылды.
      Paragraph Алматы қаласы Білім басқармасы, Алматы қаласы, Республика алаңы, 4-үй
      Caption (өтінішті қараудан бас тарту үшін жауапкершілікті өзіне алған ұйымның атауы мен мекенжайы)
      Paragraph Экстернат нысанында оқуға рұқсат беру туралы өтінішті қараудан бас тарту туралы шешімнің тіркеу нөмірі және күні:
      Paragraph № 03-12/45 "5" тамыз 20 26ж.
      Paragraph басқарма басшысының орынбасары А. Б. Сәрсенов
      Caption (лауазымы)
      Caption (инициалдары, фамилиясы)
      Paragraph Жауапты тұлғаның электрондық цифрлық қолтаңбасы
    "#);
}

#[test]
fn an_order_is_heard_in_order() {
    let mut values = samples();
    values["students"] = students(1);
    insta::assert_snapshot!(outline(&set("order", &values)), @r"
    Document
      Heading(1) Алматы қаласы Білім басқармасы
      Heading(2) БҰЙРЫҚ
      Paragraph 2026 жылғы 14 тамыз № 7
      Paragraph Алматы қаласы
      Heading(2) Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқуға рұқсат беру туралы
      Paragraph Қазақстан Республикасы Білім және ғылым министрінің 2016 жылғы 22 қаңтардағы № 61 бұйрығымен бекітілген (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 13110 болып тіркелген) Экстернат нысанында оқыту және «Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқуға рұқсат беру» мемлекеттік көрсетілетін қызмет қағидаларының (бұдан әрі – Қағидалар) 4, 5 және 23-тармақтарына сәйкес
      Paragraph БҰЙЫРАМЫН:
      List
        ListItem
          Label 1. 
          ListBody Мына білім алушыларға экстернат нысанында оқуға рұқсат берілсін:
      Table
        Row
          ColumnHead №
          ColumnHead Білім алушының тегі, аты, әкесінің аты (бар болса)
          ColumnHead Туған күні
          ColumnHead Білім беру ұйымы
          ColumnHead Сынып
          ColumnHead Негіз (Қағидалар, 4-тармақ)
          ColumnHead Оқу жылы
        Row
          Cell 1
          Cell Сейіт Нұрлан Ғалымжанұлы
          Cell 03.09.2012
          Cell № 12 мектеп-гимназия
          Cell 8
          Cell 1) тармақша
          Cell 2026-2027
      List
        ListItem
          Label 2. 
          ListBody Білім беру ұйымдарының басшылары Қағидалардың 12-тармағына сәйкес осы бұйрықтың 1-тармағында көрсетілген білім алушылар үшін ағымдағы оқу жылына арналған оқу жұмыс жоспарына сәйкес жеке оқу бағдарламасының және консультация беру кестесінің құрылуын қамтамасыз етсін.
        ListItem
          Label 3. 
          ListBody Осы бұйрықтың орындалуын бақылауды өзіме қалдырамын.
        ListItem
          Label 4. 
          ListBody Осы бұйрық қол қойылған күнінен бастап күшіне енеді.
      Paragraph Алматы қаласы Білім басқармасының басшысы Ж. Қ. Өтеғұлова
    ");
}

/// Every node comes after its parent and after all that is read before it; every word of the
/// paper belongs to a node; a part that says nothing holds others or is an empty cell.
#[test]
fn every_word_belongs_to_a_part() {
    let mut many = samples();
    many["students"] = students(30);
    for (service, of_service, ..) in BUILT_IN {
        let name = &format!("{service}/{of_service}");
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
