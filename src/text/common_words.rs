//! The words that hold sentences together: a text in which many of a language's
//! stand is in it, and no detector has to count its letters.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::blanks::split_words;

/// Languages' articles, prepositions, conjunctions and the like.
const WORDS: &[(&str, &str)] = &[
    (
        "ar",
        "أن أو أي إذا إلى إليك إن التي الذي الذين أيضًا بعد بما بها بين تلك تم ثم حتى خلال دون ذلك على عن عند غير فيها في قبل قد كان كل كما لا لأي لدينا لك لم لها له ما مثل مع من منك نحن هذا هذه هو هي و وقد ولا وما يتم يمكن يمكننا",
    ),
    (
        "cs",
        "aby bez být již jako jeho jejich jsme jsou kde které který kteří může nebo nás naše od podle pokud pro při tak také v vaše vás ve že",
    ),
    (
        "da",
        "af alle at blev det din efter eller er fra har hvis ikke jeg kan med når og også på som til være vi vores",
    ),
    (
        "de",
        "als auf aus bei bevor bis damit das dass dem den der des die diese diesem diesen dieser dieses durch ein eine einem einen einer eines für haben ihnen ihre ihrem ihren ihrer im in innerhalb ist kann können mit nach nicht oder sich sie sind um und uns unsere unseren unserer vom von werden wenn wir wird zu zum zur über",
    ),
    (
        "en",
        "about after all an and any are as at be been before but by can do for from has have how if in into is it its may more must no not of on only or other our so such than that the their them there these they this those to under us was we were what when where which who will with would you your",
    ),
    (
        "es",
        "a acerca al ante cada como con cuando de del desde dichas dicha donde durante el en entre es esta estas este esto estos fin ha hasta la las le les lo los mediante más ni ningún no nos nuestra nuestras nuestro nuestros o otros para pero personales podemos por puede pueden que se según si sin sobre son su sus también todas todos tras un una usted y",
    ),
    (
        "fi",
        "ei että hän ja jos joka jotka kanssa kuin kun me mukaan myös niin on ovat sekä tai tämä voi voit",
    ),
    (
        "fr",
        "afin ainsi au aucune aussi aux avant avec avez ce celle ces cette chaque d’une d’un dans de des diverses du elle en est et il la le les leur leurs lors lorsque ne notre nous ont ou par pas peut peuvent pour pouvons qu’une que qui sans se ses sont sous sur tous toute toutes un une vos votre vous à été être",
    ),
    ("hu", "az amely csak egy ez és hogy ha is meg mert mint minden nem vagy van"),
    ("id", "adalah akan anda atau dalam dan dapat dari dengan di ini itu kami ke oleh pada tidak untuk yang"),
    (
        "it",
        "a ai al alla alle anche che come con da dal dalla dei del della delle di e gli ha i il in la le nel nella non nostra nostri nostro o ogni per più può quando questa questo se sono su sua suoi tutti un una è",
    ),
    (
        "nb",
        "alle av at det din dine eller er etter fra har hvis ikke jeg kan med når og også på som til være vi vår våre",
    ),
    (
        "nl",
        "aan als bij dat de deze die dit door een en het hebben ik is kan kunnen maar met naar niet of om onze ook op te uw van voor waar wanneer wij wordt worden zijn",
    ),
    (
        "pl",
        "a aby albo bez być co dla gdy ich jak jego jest jej które który która lub mogą może mają nasza nasze naszej nasz naszych nie oraz przed przez przy są się także tego tej ten tych tym w wszelkie wszelkich wszystkich z ze że ani jakichkolwiek celu",
    ),
    (
        "pt",
        "a ao aos as até cada com como da das de do dos e em entre esta este na nas no nos nossa nosso não o os ou para pela pelo pode podem por quando que se sem ser seu seus sobre sua suas são também todos um uma você à é",
    ),
    ("ro", "a al acest că care ce cu de din este fi în la mai noastre nu o pe pentru prin sau se sunt un și"),
    (
        "ru",
        "без будет бы в вас ваш ваши все вы для до его если и из или их как к когда которые который мы на наш наши не но о от по при с так также что чтобы эти это",
    ),
    (
        "sk",
        "aby ak ako alebo bez byť je jeho ktoré ktorý môže na nás naše od podľa pre pri sa sme sú tak tiež v vaše vás že",
    ),
    (
        "sv",
        "alla att av den det din ditt du efter eller ett från för har inte kan med när och också om på som till vi vår våra är",
    ),
    ("tr", "ama bir bu da daha de eğer gibi ile için kadar olan olarak sonra tüm ve veya"),
    (
        "uk",
        "або без в вас ваш ваші ви від для до з за його коли ми на наш наші не ні по при про та також так у це цей чи що щоб як який які і",
    ),
    ("vi", "bạn cho chúng các có của hoặc không khi là một này những sẽ theo trong tôi và về với được để"),
];

/// By word the languages that have it, a bit for each row of [`WORDS`].
static LANGUAGES: LazyLock<HashMap<&str, u32>> = LazyLock::new(|| {
    let mut languages = HashMap::new();
    for (at, (_, words)) in WORDS.iter().enumerate() {
        words.split(' ').for_each(|word| *languages.entry(word).or_default() |= 1 << at);
    }
    languages
});

/// By first byte a bit for each length that a word of [`WORDS`] has: most words of a text are none of
/// them, and that says so without a hash.
static LENGTHS: LazyLock<[u32; 256]> = LazyLock::new(|| {
    let mut lengths = [0; 256];
    for word in WORDS.iter().flat_map(|(_, words)| words.split(' ')) {
        lengths[usize::from(word.as_bytes()[0])] |= 1 << word.len();
    }
    lengths
});

/// The longest word of the table has so many bytes.
const LONGEST: usize = 22;
/// So many different ones of a language tell it, where they are every so-many-th
/// word, and so many times as many as those of each language unlike it.
const ENOUGH: usize = 3;
const SHARE: usize = 5;
const TIMES: usize = 2;

/// Whether the common ones among `words`, in small letters and divided by blanks,
/// say that they are surely in the language with the subtag `own`. `is_like` says
/// which languages are like it.
pub(super) fn are_of(words: &str, own: &str, is_like: impl Fn(&str) -> bool) -> bool {
    let Some(own) = WORDS.iter().position(|(language, _)| *language == own) else { return false };
    let (lengths, languages_of) = (&*LENGTHS, &*LANGUAGES);
    let mut different: Vec<&str> = Vec::with_capacity(ENOUGH);
    let mut counts = [0; WORDS.len()];
    let mut all = 0;
    for word in split_words(words) {
        all += 1;
        let has_length =
            word.len() <= LONGEST && lengths[usize::from(word.as_bytes()[0])] & 1 << word.len() != 0;
        let Some(languages) = has_length.then(|| languages_of.get(word)).flatten() else {
            continue;
        };
        if languages & 1 << own != 0 && different.len() < ENOUGH && !different.contains(&word) {
            different.push(word);
        }
        let mut left = *languages;
        while left != 0 {
            counts[left.trailing_zeros() as usize] += 1;
            left &= left - 1;
        }
    }
    let is_clear = || {
        let mut others = std::iter::zip(WORDS, counts).enumerate();
        others.all(|(at, ((language, _), count))| {
            counts[own] >= TIMES * count || at == own || is_like(language)
        })
    };
    different.len() == ENOUGH && counts[own] * SHARE >= all && is_clear()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_the_words_of_its_language_alone() {
        let alone = |_: &str| false;
        let german =
            "die sicherheit ihrer daten ist uns wichtig und wir werden sie nicht ohne grund weitergeben";
        assert!(are_of(german, "de", alone));
        for other in ["nl", "da", "fr", "ar", "ja"] {
            assert!(!are_of(german, other, alone), "{other}");
        }
        let mixed = "die daten sind wichtig und wir erheben sie nicht nous vous envoyons avec notre service dans les limites pour";
        assert!(!are_of(mixed, "de", alone) && !are_of(mixed, "fr", alone));
        assert!(!are_of("die die die die", "de", alone), "one word says nothing");
    }

    #[test]
    fn every_language_and_word_is_in_the_table_once() {
        assert!(WORDS.is_sorted_by(|(one, _), (other, _)| one < other) && WORDS.len() <= 32);
        for (language, words) in WORDS {
            let words: Vec<&str> = words.split(' ').collect();
            let different: std::collections::HashSet<&str> = words.iter().copied().collect();
            assert_eq!(words.len(), different.len(), "{language}");
            assert!(words.iter().all(|word| (1..=LONGEST).contains(&word.len())), "{language}");
        }
    }
}
