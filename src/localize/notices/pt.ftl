# A built-in notice.

notice-plain = Esta página é uma tradução do { $link }original em inglês{ $link-end }.
notice-prevails = Esta tradução tem caráter meramente informativo; prevalece o { $link }original em inglês{ $link-end }.
notice-english =
    { $parts ->
        [one] { $parts } de { $all } partes é exibida em inglês porque não tem uma tradução atualizada.
       *[other] { $parts } de { $all } partes são exibidas em inglês porque não têm uma tradução atualizada.
    }
notice-older =
    { $parts ->
        [one] { $parts } parte segue uma versão anterior do texto em inglês.
       *[other] { $parts } partes seguem uma versão anterior do texto em inglês.
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } parte ainda não foi verificada.
       *[other] { $parts } partes ainda não foram verificadas.
    }
notice-redirect = Esta página não está disponível em português no momento. { $link }Ir para a página original{ $link-end }

# Where the pages are not in English.
notice-plain-other = Esta página é uma tradução do { $link }original{ $link-end } ({ $source }).
notice-prevails-other = Esta tradução é apenas informativa; prevalece o { $link }original{ $link-end } ({ $source }).
notice-english-other = Partes exibidas no idioma original porque não têm tradução atualizada: { $parts } de { $all }.
notice-older-other = Partes que seguem uma versão anterior do original: { $parts }.
