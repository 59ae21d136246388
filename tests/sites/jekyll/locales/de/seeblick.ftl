ref-17-title = Seeblick
ref-17-description = Messwerte vom See
ref-17-top-1 = Die Station *Seeblick* steht auf dem Steg, { $liquid } Meter über dem Meer.
ref-17-top-2 = Seit dem { DATETIME($date, dateStyle: "long") } misst sie Luft und Wasser. Im Winter ist der Steg vereist: Bitte besuchen Sie ihn dann nicht.
ref-17-top-3 = Die nächste Station ist [Kirchturm]({ $kirchturm }). Wie die Messwerte genutzt werden dürfen, steht in den [Bedingungen]({ $terms }).
