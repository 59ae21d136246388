ref-index-title = Der Ofen
ref-index-hero-title = Ein warmes Haus
ref-index-hero-tagline = Warme <em>Zimmer</em>: den ganzen Winter
