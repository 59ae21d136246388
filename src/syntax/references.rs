//! Character references: which of HTML's names kramdown knows.

/// The names of HTML 4, and `apos`; kramdown shows all others as they are written.
const KRAMDOWN: &str = "\
    Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau \
    Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi \
    omicron pi rho sigma tau upsilon phi chi psi omega sigmaf thetasym upsih piv zwnj zwj lrm rlm hellip \
    prime Prime oline frasl weierp image real alefsym bull trade larr rarr uarr darr harr crarr uArr \
    dArr lArr rArr hArr forall part exist empty nabla isin ni notin sum prod minus lowast radic prop \
    infin ang and or cap cup int there4 sim asymp cong ne equiv le ge sub sup sube supe nsub oplus \
    otimes perp sdot vellip rceil lceil lfloor rfloor rang lang loz spades clubs hearts diams amp quot \
    apos copy lt gt OElig oelig Scaron scaron Yuml circ tilde ndash mdash lsquo rsquo ldquo rdquo dagger \
    Dagger permil euro lsaquo rsaquo nbsp iexcl pound curren yen brvbar sect uml laquo raquo reg ordf \
    not shy macr deg plusmn acute micro para middot cedil ordm cent sup1 sup2 sup3 frac12 frac14 frac34 \
    iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute \
    Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute \
    THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml \
    yacute thorn yuml sbquo fnof bdquo ensp emsp thinsp";

/// Whether kramdown takes `&name;` for a character.
#[must_use]
pub fn is_in_kramdown(name: &str) -> bool {
    KRAMDOWN.split(' ').any(|known| known == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kramdown_knows_the_names_of_html_4() {
        assert!(["amp", "nbsp", "Yuml", "apos", "Alpha", "thinsp"].into_iter().all(is_in_kramdown));
        assert!(!["num", "lbrack", "ast", "lowbar", "bogus", "Amp", ""].into_iter().any(is_in_kramdown));
    }
}
