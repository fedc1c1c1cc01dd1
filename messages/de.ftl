## What can go wrong (error-<code>) and what to do about it (error-<code>-advice)

error-empty-file = Diese Datei ist leer
error-empty-file-advice = Exportieren Sie sie noch einmal oder wählen Sie eine andere Datei.
error-header-only = Diese Datei hat eine Kopfzeile und sonst keine Zeilen
error-header-only-advice = Exportieren Sie sie mit den Lernenden, eine Zeile für jede Person.
error-not-a-table = Diese Datei ist keine Tabelle, sondern { $format ->
        [png] ein PNG-Bild
        [jpeg] ein JPEG-Bild
        [gif] ein GIF-Bild
        [picture] ein Bild
        [pdf] ein PDF-Dokument
        [document] ein Textdokument oder Folien
        [html] eine Webseite
        [xml] ein XML-Dokument
        [gzip] mit gzip gepackt
        [zip] ein ZIP-Archiv ohne Arbeitsmappe darin
        [archive] ein gepacktes Archiv
        [program] ein Programm
        [database] eine Datenbank
        [parquet] eine Parquet-Datei
        [xls] eine alte Excel-Arbeitsmappe (.xls)
        [xlsb] eine binäre Excel-Arbeitsmappe (.xlsb)
       *[other] { $format }
    }
error-not-a-table-advice = Das zeigen ihre ersten Bytes. Wählen Sie eine CSV-, Excel- oder OpenDocument-Datei.
error-not-text = Diese Datei enthält Bytes, die kein Text sind
error-not-text-advice = Sie sieht nach dem eigenen Format eines Programms aus. Exportieren Sie sie als CSV und wählen Sie diese Datei.
error-old-encoding = Die Buchstaben dieser Datei sind in einer Kodierung aus der Zeit vor Unicode
error-old-encoding-advice = Der Teil der Seite, der sie liest, ließ sich nicht laden. Stellen Sie eine Netzverbindung her und öffnen Sie die Datei noch einmal, oder speichern Sie sie als UTF-8.
error-locked-workbook = Diese Arbeitsmappe ist mit einem Passwort geschützt
error-locked-workbook-advice = Öffnen Sie sie in Ihrem Tabellenprogramm, speichern Sie eine Kopie ohne Passwort und wählen Sie die Kopie.
error-broken-workbook = Diese Arbeitsmappe lässt sich nicht öffnen: { $reason ->
        [zip] ihr Archiv ist beschädigt
        [part] ein Teil von ihr fehlt
        [xml] ein Teil von ihr ist beschädigt
       *[other] { $reason }
    }
error-broken-workbook-advice = Öffnen Sie sie in Ihrem Tabellenprogramm und speichern Sie sie neu, oder exportieren Sie sie als CSV.
error-no-sheet = Auf dem Tabellenblatt { $sheet } wurden keine Zellen gefunden
error-no-sheet-advice = Wählen Sie ein anderes Blatt dieser Arbeitsmappe.
error-too-large = Diese Datei braucht mehr Platz, als dieses Programm belegen darf: { $what ->
        [bytes] sie ist größer als { $limit } MB
        [text] ihr Text ist größer als { $limit } MB
        [inflated] sie hat entpackt mehr als { $limit } MB
        [cells] sie hat mehr als { $limit } Zellen
        [rows] sie hat mehr als { $limit } Zeilen
       *[other] { $what } über { $limit }
    }
error-too-large-advice = Lassen Sie Spalten oder Zeilen weg, die nicht nötig sind, oder lesen Sie sie mit der Kommandozeile.
error-out-of-memory = Für diese Tabelle reicht der Speicher nicht: Es werden auf einmal { $megabytes } MB mehr gebraucht, als frei sind
error-out-of-memory-advice = Lassen Sie Spalten weg, die nicht nötig sind, schließen Sie andere Tabs, oder nehmen Sie die Kommandozeile, die den ganzen Speicher dieses Geräts nutzen darf.
error-too-many-columns = Diese Tabelle hat { $count } Spalten; lesbar sind höchstens { $limit }
error-too-many-columns-advice = Lassen Sie die Spalten weg, die nicht nötig sind. Wenn es nur wenige sein sollten, prüfen Sie das Trennzeichen.
error-unknown-column = Es gibt keine Spalte mit dem Namen { $column }
error-unknown-column-advice = Schreiben Sie den Namen wie in der Kopfzeile. Am nächsten kommt { $near }.
error-bad-condition = „{ $text }“ ist nicht als Bedingung lesbar
error-bad-condition-advice = Schreiben Sie eine Spalte, einen Vergleich und einen Wert, etwa: G3 < 10, oder: result in Fail, Withdrawn.
error-empty-class = Auf niemanden oder auf alle trifft „{ $condition }“ zu
error-empty-class-advice = Die Spalte reicht von { $low } bis { $high }. Wählen Sie einen Wert, der die Lernenden aufteilt.
error-one-value = { $column } hat in jeder Zeile denselben Wert: { $value }
error-one-value-advice = Es gibt nichts vorherzusagen. Wählen Sie eine andere Spalte.
error-no-target = Keine Zeile hat einen Wert in { $column }
error-no-target-advice = Wählen Sie eine andere Spalte, oder prüfen Sie, wie die Zellen geschrieben sind.
error-too-many-classes = { $column } hat { $count } verschiedene Werte; höchstens { $limit } lassen sich unterscheiden
error-too-many-classes-advice = Wählen Sie eine Spalte mit weniger Werten, oder fragen Sie mit einer Bedingung, wer vielleicht Unterstützung braucht.
error-too-few-rows = { $rows } Lernende mit bekanntem Ergebnis sind zu wenige; nötig sind { $needed }
error-too-few-rows-advice = Nehmen Sie Lernende hinzu, etwa aus einem früheren Jahrgang, oder wählen Sie weniger Teile.
error-too-few-groups = Die Zeilen gehören zu { $groups } Personen oder Gruppen; { $folds } Teile brauchen mindestens so viele
error-too-few-groups-advice = Wählen Sie weniger Teile oder eine andere Spalte dafür, wozu Zeilen gehören.
error-no-inputs = Es ist keine Spalte übrig, aus der gelernt werden kann
error-no-inputs-advice = Nehmen Sie mindestens eine Spalte wieder hinzu.
error-unknown-model = Es gibt kein Modell mit dem Namen { $model }
error-unknown-model-advice = Zur Wahl stehen: { $known }.
error-bad-setting = { $value } ist für { $setting } nicht möglich
error-bad-setting-advice = Wählen Sie einen Wert in { $range }.
error-bad-split = { $value } ist nicht möglich
error-bad-split-advice = Wählen Sie { $range }.
error-bad-amendment = Diese Änderung ist nicht möglich: { $what ->
    [number] keine Zelle von { $column } ist eine Zahl
    [date] keine Zelle von { $column } ist ein Datum
    [yes-no] { $column } enthält mehr als Ja und Nein
    [levels] { $column } hat mehr als { $limit } verschiedene Werte
    [bounds] { $column } ist keine Zahlenspalte, oder der niedrigste Wert liegt über dem höchsten
   *[other] { $what }
}
error-bad-amendment-advice = Alles andere bleibt erhalten. Wählen Sie eine andere Änderung.
error-unsuited = { $why ->
    [weights] { $model } kann bei dieser Art von Frage keine Gewichte beachten
    [steps] { $model } lernt aus dem Verlauf über die Zeit, und diese Datei hat keine Schritte
   *[other] { $model } kann diese Art von Frage nicht beantworten
}
error-unsuited-advice = { $why ->
    [weights] Lassen Sie es weg, oder verzichten Sie auf Gewichte.
    [steps] Fügen Sie eine Datei mit Ereignissen hinzu, wählen Sie Spalten als Schritte, oder wählen Sie es ab.
   *[other] Wählen Sie es ab, oder stellen Sie eine andere Frage.
}
error-bad-weight = { $what ->
    [missing] In { $column } fehlt ein Gewicht
    [negative] Ein Gewicht in { $column } liegt unter 0: { $cell }
    [infinite] Ein Gewicht in { $column } ist unendlich: { $cell }
    [nobody] Niemand hat in { $column } ein Gewicht über 0
    [target] { $column } ist die Antwort und kann nicht das Gewicht sein
   *[text] Ein Gewicht in { $column } ist keine Zahl: { $cell }
}
error-bad-weight-advice = { $what ->
    [nobody] Wählen Sie eine andere Spalte, oder verzichten Sie auf Gewichte.
    [target] Wählen Sie eine andere Spalte, oder verzichten Sie auf Gewichte.
   *[other] Ein Gewicht sagt, als wie viele Lernende eine Zeile zählt. Schreiben Sie 0 für Personen, die nicht ins Training sollen.
}
error-no-key = Nichts sagt, zu wem ein Ereignis gehört
error-no-key-advice = Nennen Sie die Spalten, die beide Dateien gemeinsam haben und die Lernende unterscheiden.
error-key-twice = { $count ->
    [one] Eine Zeile wiederholt
   *[other] { $count } Zeilen wiederholen
} { $column } aus einer Zeile darüber
error-key-twice-advice = Nennen Sie mehr Spalten, damit alle Lernenden einen eigenen Schlüssel haben.
error-no-time = In der Datei mit den Ereignissen sind keine Zeitpunkte lesbar
error-no-time-advice = Nennen Sie die Spalte, die sagt, wann: ein Datum, ein Tag, eine Woche oder eine Stunde.
error-date-asked = { $how ->
    [both] Bei manchen Datumsangaben in { $column } kann nur der Tag vorn stehen, bei anderen nur der Monat
   *[either] In { $column } sind Tag und Monat nicht zu unterscheiden
}
error-date-asked-advice = Sagen Sie, was in Datumsangaben wie 3/4/2024 zuerst kommt: der Tag oder der Monat.
error-no-match = Kein Ereignis gehört zu Lernenden der anderen Datei
error-no-match-advice = Prüfen Sie, ob { $column } in beiden Dateien gleich geschrieben ist, oder nennen Sie andere Spalten.
error-bad-moment = { $value } ist kein Zeitpunkt dieser Ereignisse
error-bad-moment-advice = Schreiben Sie eine Zahl in der Einheit der Zeitspalte oder ein Datum, wie es in der Datei steht.
error-bad-step = { $value } ist hier keine Schrittlänge
error-bad-step-advice = Schreiben Sie eine Zahl über 0, oder day, week, month oder item.
error-too-many-steps = { $steps } Schritte mit so vielen Messwerten sind zu viele
error-too-many-steps-advice = Wählen Sie längere Schritte; höchstens { $limit } sind möglich.
error-no-series = Keine Spalten dieser Datei sind ein Messwert über die Zeit
error-no-series-advice = Geben Sie mindestens drei Zahlenspalten Namen, die sich nur in einer Zahl unterscheiden, oder fügen Sie eine Datei mit Ereignissen hinzu.
error-no-cohort = Niemand gehört zum Jahrgang { $value }
error-no-cohort-advice = { $known ->
    [none] Nennen Sie die Spalte, in der der Jahrgang steht.
   *[other] Zur Wahl stehen: { $known }.
}
error-no-earlier-cohort = Vor { $value } gibt es keinen Jahrgang für das Training
error-no-earlier-cohort-advice = Prüfen Sie an einem späteren Jahrgang, oder lassen Sie den Jahrgang weg und teilen Sie per Los auf.
error-one-cohort = Alle Lernenden gehören zu einem Jahrgang, { $value }
error-one-cohort-advice = Fügen Sie einen früheren Jahrgang für das Training hinzu, oder teilen Sie per Los auf.
error-one-outcome = { $side ->
    [teaching] Alle Lernenden der Jahrgänge im Training haben dasselbe Ergebnis ({ $value })
   *[judged] Alle Lernenden des Jahrgangs, an dem geprüft wird, haben dasselbe Ergebnis ({ $value })
}
error-one-outcome-advice = Wählen Sie einen anderen Jahrgang zum Prüfen oder eine andere Frage, oder teilen Sie per Los auf.
error-one-group = Alle Zeilen gehören zu einer einzigen Person oder Gruppe in { $column }
error-one-group-advice = Wählen Sie eine andere Spalte dafür, wozu Zeilen gehören, oder keine: Eine einzige Gruppe kann nicht zugleich zum Training und zum Prüfen dienen.
error-own-groups = Jede Zeile ist in { $column } eine eigene Person oder Gruppe
error-own-groups-advice = Zeilen, die zusammengehören, haben dort denselben Eintrag. Wählen Sie eine solche Spalte, oder nehmen Sie diese als Kennung.
error-too-many-groups = { $column } hat { $count } verschiedene Werte, das sind zu viele Gruppen für einen Vergleich
error-too-many-groups-advice = Vergleichen Sie eine Spalte mit höchstens { $limit } Werten, oder lesen Sie ihre kleinen Gruppen als eine.
error-few-positives = Auf einer Seite stehen nur { $count } Lernende; { $folds } Teile brauchen je mindestens eine Person
error-few-positives-advice = Wählen Sie weniger Teile, oder stellen Sie eine Frage, die die Lernenden gleichmäßiger aufteilt.
error-bad-capacity = Eine Liste von { $value } Lernenden ist nicht möglich
error-bad-capacity-advice = Schreiben Sie eine Zahl von 1 bis { $most }, so viele Lernende werden eingeschätzt.
error-early-moment = Bei { $value } ist noch nichts geschehen
error-early-moment-advice = Das erste Ereignis ist bei { $first }. Wählen Sie einen Zeitpunkt ab dort.
error-blend-of-one = Für einen Modellverbund sind mindestens zwei Modelle nötig
error-blend-of-one-advice = Nennen Sie zwei andere Modelle, oder lassen Sie den Verbund weg.
error-not-solved = { $model } ist zu keinem festen Ergebnis gekommen
error-not-solved-advice = { $model ->
    [mlp] Wählen Sie eine kleinere Schrittweite (mlp.rate), oder lassen Sie das Modell weg.
    [lstm] Wählen Sie eine kleinere Schrittweite (lstm.rate), oder lassen Sie das Modell weg.
   *[other] Vielleicht enthält eine Spalte extreme Werte. Sehen Sie sich die Hinweise an, oder lassen Sie das Modell weg.
}
error-cancelled = Das Training wurde abgebrochen
error-cancelled-advice = Ihre Datei und Ihre Frage bleiben erhalten. Fertige Teile werden verworfen.
error-too-many-files = { $count } Dateien sind mehr, als sich zusammen lesen lassen
error-too-many-files-advice = Wählen Sie die Datei mit den Lernenden und eine mit Wochen oder Ereignissen.
error-unreadable = Diese Datei lässt sich nicht öffnen: { $reason }
error-unreadable-advice = Prüfen Sie ihren Namen und ob Sie sie lesen dürfen.
error-crashed = In diesem Programm ist etwas schiefgegangen: { $reason }
error-crashed-advice = Ihre Datei wurde nicht verändert. Laden Sie sie noch einmal; wenn es wieder geschieht, melden Sie bitte den Code.

## Models

model-baseline = Klassendurchschnitt
model-baseline-about = Alle bekommen den Klassendurchschnitt; keine Spalte wird gelesen
model-one_column = Ein-Spalten-Regel
model-one_column-about = Eine Spalte, eine Grenze, in jedem Teil neu gelernt
model-linear = Gewichtete Summe
model-linear-about = Ein Gewicht je Spalte (Ridge- oder logistische Regression)
model-forest = Wald
model-forest-about = Viele Bäume, jeder mit eigenem Blick (Random Forest)
model-boosting = Boosting-Bäume
model-boosting-about = Viele kleine Bäume, jeder bessert den vorigen nach (Gradient Boosting)
setting-boosting-rounds = Runden, höchstens
setting-boosting-rate = Schritt je Runde
setting-boosting-leaves = Blätter je Baum, höchstens
setting-boosting-least = Lernende je Blatt, mindestens
setting-boosting-penalty = Strafe für große Blattwerte
setting-boosting-columns = Anteil der Spalten je Baum
setting-boosting-monotone = Richtung einer Spalte (1: die Schätzung darf mit ihr nur steigen, -1: nur fallen)
setting-boosting-search = Zuerst bessere Einstellungen suchen (1: ja; dauert etwa zehnmal so lange)
setting-boosting-balance = Seltene Antworten zählen so viel wie häufige (1: ja; bei Zahlen ändert sich nichts)
setting-boosting-stop = Früh aufhören, wenn Schätzungen außerhalb des Trainings nicht mehr besser werden (1: ja)
model-blend = Modellverbund
model-blend-about = Die anderen Modelle, jedes so weit, wie es sich an Lernenden außerhalb des Trainings bewährt hat (Stacking)
model-mlp = Netz
model-mlp-about = Schichten einfacher Einheiten über den Spalten (mehrschichtiges Perzeptron)
setting-mlp-units = Einheiten der ersten Schicht
setting-mlp-second = Einheiten der zweiten Schicht (0: keine)
setting-mlp-epochs = Durchläufe durch die Lernenden im Training, höchstens (0: wird für Sie gewählt)
setting-mlp-batch = Lernende je Schritt (0: wird für Sie gewählt)
setting-mlp-rate = Größter Schritt
setting-mlp-dropout = Anteil der Einheiten, die beim Lernen zufällig schweigen
setting-mlp-decay = Zug aller Gewichte zur Null hin
setting-mlp-clip = Längster Schritt, vor der Schrittweite gemessen (0: beliebig)
setting-mlp-members = Netze, die gemeinsam antworten
setting-mlp-stop = Früh aufhören, wenn Schätzungen außerhalb des Trainings nicht mehr besser werden (1: ja)
model-lstm = Netz mit Gedächtnis
model-lstm-about = Liest den Verlauf Schritt für Schritt und behält, was zählt (LSTM oder GRU)
setting-lstm-cell = Art des Gedächtnisses (0: LSTM, 1: GRU)
setting-lstm-units = Einheiten des Gedächtnisses
setting-lstm-head = Einheiten der Schicht danach (0: keine)
setting-lstm-epochs = Durchläufe durch die Lernenden im Training, höchstens (0: wird für Sie gewählt)
setting-lstm-batch = Lernende je Schritt (0: wird für Sie gewählt)
setting-lstm-rate = Größter Schritt
setting-lstm-dropout = Anteil der Einheiten, die beim Lernen zufällig schweigen
setting-lstm-decay = Zug aller Gewichte zur Null hin
setting-lstm-clip = Längster Schritt, vor der Schrittweite gemessen (0: beliebig)
setting-lstm-members = Netze, die gemeinsam antworten
setting-lstm-stop = Früh aufhören, wenn Schätzungen außerhalb des Trainings nicht mehr besser werden (1: ja)
model-without-steps = Es braucht den Verlauf Woche für Woche: Fügen Sie eine Datei mit Wochen oder Ereignissen hinzu, oder lesen Sie Spalten wie Woche 1, Woche 2 als Wochen
model-rule = Ihre Regel
model-rule-about = Die Regel, die Sie genannt haben; nichts wird gelernt
setting-linear-alpha = Strafe für große Gewichte
setting-forest-trees = Zahl der Bäume
setting-forest-leaf = Lernende je Blatt, mindestens
setting-forest-depth = Fragen hintereinander, höchstens
setting-forest-bootstrap = Jeder Baum zieht seine Lernenden neu (1: ja, 0: alle)
setting-forest-lot = Grenzen werden ausgelost, wie bei Extra-Trees (1: ja)
setting-forest-balance = Seltene Antworten zählen so viel wie häufige (1: ja; bei Zahlen ändert sich nichts)
setting-forest-columns = Anteil der Spalten je Frage (0: wird für Sie gewählt)
rule-learned = Die Ein-Spalten-Regel betrachtet allein { $column }.

## Events

overview-events = { $events } Ereignisse von { $with ->
    [one] einer Person
   *[other] { $with } Lernenden
}; { $without ->
    [0] alle Lernenden haben welche
    [one] eine Person hat keines
   *[other] { $without } Lernende haben keine
}; { $orphans ->
    [0] jedes Ereignis gehört zu einer Person
    [one] ein Ereignis gehört zu niemandem
   *[other] { $orphans } Ereignisse gehören zu niemandem
}
# $rows are the first six rows of the file of events, $count is all of them.
remark-events-nobody = { $count ->
    [one] Ein Ereignis gehört
   *[other] { $count } Ereignisse gehören
} zu niemandem aus der Datei der Lernenden
remark-events-nobody-detail = { $keys ->
    [one] Ein Schlüssel kommt
   *[other] { $keys } Schlüssel kommen
} dort nicht vor; die ersten Zeilen sind { $rows }. Diese Ereignisse werden weggelassen.
remark-events-undated = { $count ->
    [one] Ein Ereignis hat
   *[other] { $count } Ereignisse haben
} keinen lesbaren Zeitpunkt
remark-events-undated-detail = Die ersten Zeilen sind { $rows }. Sie werden weggelassen.
remark-events-twice = { $count ->
    [one] Ein Ereignis ist doppelt
   *[other] { $count } Ereignisse wiederholen eine Zeile darüber
}
remark-events-twice-detail = Die ersten Zeilen sind { $rows }. Sie stimmen in jeder Zelle überein und zählen jedes Mal, denn solche Zeilen können richtig sein; lassen Sie sie weg, wenn Ihr Export sie verdoppelt hat.
remark-events-gone = { $count ->
    [one] Ein Ereignis liegt
   *[other] { $count } Ereignisse liegen
} nach dem Tag, an dem die Person gegangen ist
remark-events-gone-detail = Die ersten Zeilen sind { $rows }. Bitte prüfen Sie die Tage des Weggangs: Danach wird niemand mehr eingeschätzt.
remark-events-loose = { $count ->
    [one] Ein Ereignis hat einen Schlüssel, der
   *[other] { $count } Ereignisse haben einen Schlüssel, der
} anders geschrieben ist als in der Datei der Lernenden
remark-events-loose-detail = Die ersten Zeilen sind { $rows }. Führende Nullen und Großbuchstaben weichen ab; jedes Mal kann nur eine Person gemeint sein, und diese wird genommen.
remark-events-before = { $count ->
    [one] Ein Ereignis liegt
   *[other] { $count } Ereignisse liegen
} vor dem Halbjahr
remark-events-before-detail = Die ersten Zeilen sind { $rows }. Sie zählen zum ersten Schritt.
remark-events-after = { $count ->
    [one] Ein Ereignis liegt
   *[other] { $count } Ereignisse liegen
} nach dem Halbjahr
remark-events-after-detail = Die ersten Zeilen sind { $rows }. Sie werden weggelassen.
remark-events-two-forms = Die Datumsangaben in { $column } sind auf zwei Arten geschrieben
remark-events-two-forms-detail = { $iso } beginnen mit dem Jahr, { $others } nicht. Beide werden gelesen.
remark-events-none = { $count ->
    [one] Eine Person hat
   *[other] { $count } Lernende haben
} keine Ereignisse
remark-events-none-detail = Sie bleiben dabei: Auch dass nichts bekannt ist, sagt etwas.
remark-events-many = Eine Person hat { $count } Ereignisse
remark-events-many-detail = Die anderen haben etwa { $mean }. Vielleicht hat ein Programm sie geschrieben, oder mehrere Personen teilen einen Schlüssel.
remark-events-unread = Diese Spalten der Ereignisse werden nicht gelesen: { $columns }
remark-events-unread-detail = Sie enthalten weder Zahlen noch die Art des Ereignisses.

## Verdict and notes

# $task: number, kinds (a category of three or more, or two without one in need), classes (at risk when).
verdict-none = { $task ->
    [number] Diese Spalten sagen nichts über { $question } aus. Bitte verwenden Sie sie nicht für Schätzungen: Der Klassendurchschnitt ist genauso gut.
    [kinds] Diese Spalten sagen nichts über { $question } aus. Bitte ordnen Sie Lernende nicht danach ein: Raten ist genauso gut.
   *[classes] Diese Spalten sagen nichts über { $question } aus. Bitte erstellen Sie daraus keine Liste: Auslosen ist genauso gut.
}
verdict-too-few = { $task ->
    [number] Hier werden nur { $least } Lernende eingeschätzt. Erst ab { $fewest } lässt sich sagen, was diese Spalten aussagen.
    [kinds] In allen Kategorien von { $question } außer einer gibt es hier höchstens { $least } Lernende. Erst ab { $fewest } lässt sich sagen, was diese Spalten aussagen.
   *[classes] Auf einer der beiden Seiten stehen hier nur { $least } Lernende. Erst ab { $fewest } lässt sich sagen, was diese Spalten aussagen.
}
verdict-weak = { $task ->
    [number] Die Schätzungen für { $question } sind etwas besser als der Klassendurchschnitt: Sie liegen meist um { $figure } daneben, der Klassendurchschnitt um { $baseline }, die beste einfache Regel ({ $column } allein) um { $rule }. Einzelne Lernende lassen sich damit nicht unterscheiden.
    [kinds] Die Kategorien von { $question } lassen sich etwas besser unterscheiden als durch Raten: richtig bei { $figure } von 100 Paaren; Raten ergibt 50 und die beste einfache Regel ({ $column } allein) { $rule }. Viele einzelne Lernende würden falsch eingeordnet.
   *[classes] Die Reihenfolge der Lernenden ist etwas besser als Auslosen: richtig bei { $figure } von 100 Paaren; Auslosen ergibt 50 und die beste einfache Regel ({ $column } allein) { $rule }. Auf einer Liste daraus stünden viele falsche Namen.
}
verdict-weak-rule = { $task ->
    [number] Die Schätzungen für { $question } sind etwas besser als der Klassendurchschnitt und nicht besser als die beste einfache Regel, { $column } allein. Wenn überhaupt, nehmen Sie diese Regel: Sie ist leichter zu erklären.
    [kinds] Die Kategorien von { $question } lassen sich etwas besser unterscheiden als durch Raten und nicht besser als durch { $column } allein. Wenn überhaupt, nehmen Sie diese Regel: Sie ist leichter zu erklären.
   *[classes] Die Reihenfolge der Lernenden ist etwas besser als Auslosen und nicht besser als durch { $column } allein. Wenn überhaupt, nehmen Sie diese Regel: Sie ist leichter zu erklären.
}
verdict-weak-named = Die Reihenfolge der Lernenden ist etwas besser als Auslosen: richtig bei { $figure } von 100 Paaren. Ihre Regel ordnet { $hits } von 100 Lernenden richtig zu, eine gleich lange Liste des Modells { $own }: { $named } ist genauso gut; nehmen Sie diese Regel.
verdict-useful-named = Für { $question } bringt das Modell zwei Lernende bei { $figure } von 100 Paaren in die richtige Reihenfolge; Auslosen ergäbe 50. Ihre Regel ordnet { $hits } von 100 Lernenden richtig zu, eine gleich lange Liste des Modells { $own }: { $named } ist genauso gut; nehmen Sie diese Regel.
verdict-useful = { $task ->
    [number] Die Schätzungen für { $question } liegen meist um { $figure } daneben. Die beste einfache Regel, { $column } allein, liegt um { $rule } daneben, der Klassendurchschnitt um { $baseline }. Das Modell ist besser als beide.
    [kinds] Die Kategorien von { $question } werden bei { $figure } von 100 Paaren von Lernenden richtig unterschieden. Die beste einfache Regel, { $column } allein, schafft { $rule }; Raten ergibt 50. Das Modell ist besser als beide.
   *[classes] Für { $question } bringt das Modell zwei Lernende bei { $figure } von 100 Paaren in die richtige Reihenfolge. Die beste einfache Regel, { $column } allein, schafft { $rule }; Auslosen ergibt 50. Das Modell ist besser als beide.
}
verdict-useful-rule = { $task ->
    [number] Die Schätzungen für { $question } liegen meist um { $figure } daneben, das ist weit besser als der Klassendurchschnitt ({ $baseline }). Die beste einfache Regel, { $column } allein, liegt um { $rule } daneben: Bei { $rows } Lernenden sind die beiden nicht zu unterscheiden, und die Regel ist leichter zu erklären.
    [kinds] Die Kategorien von { $question } werden bei { $figure } von 100 Paaren von Lernenden richtig unterschieden; Raten ergäbe 50. Die beste einfache Regel, { $column } allein, schafft { $rule }: Bei { $rows } Lernenden sind die beiden nicht zu unterscheiden, und die Regel ist leichter zu erklären.
   *[classes] Für { $question } bringt das Modell zwei Lernende bei { $figure } von 100 Paaren in die richtige Reihenfolge; Auslosen ergäbe 50. Die beste einfache Regel, { $column } allein, schafft { $rule }: Bei { $rows } Lernenden sind die beiden nicht zu unterscheiden, und die Regel ist leichter zu erklären.
}
verdict-useful-rule-better = { $task ->
    [number] Die beste einfache Regel, { $column } allein, liegt meist um { $rule } daneben und ist besser als jedes Modell ({ $figure }). Nehmen Sie die Regel.
    [kinds] Die beste einfache Regel, { $column } allein, unterscheidet die Kategorien von { $question } bei { $rule } von 100 Paaren von Lernenden und ist besser als jedes Modell ({ $figure }). Nehmen Sie die Regel.
   *[classes] Die beste einfache Regel, { $column } allein, bringt zwei Lernende bei { $rule } von 100 Paaren in die richtige Reihenfolge und ist besser als jedes Modell ({ $figure }). Nehmen Sie die Regel.
}
verdict-useful-ahead = { $task ->
    [number] Die Schätzungen für { $question } liegen meist um { $figure } daneben. Die beste einfache Regel, { $column } allein, liegt um { $rule } daneben, der Klassendurchschnitt um { $baseline }. Das Modell liegt vor jeder Regel, aber die Teile unterscheiden sich so sehr, dass dies nicht sicher ist; mehr Durchgänge würden es zeigen.
    [kinds] Die Kategorien von { $question } werden bei { $figure } von 100 Paaren von Lernenden richtig unterschieden. Die beste einfache Regel, { $column } allein, schafft { $rule }; Raten ergibt 50. Das Modell liegt vor jeder Regel, aber die Teile unterscheiden sich so sehr, dass dies nicht sicher ist; mehr Durchgänge würden es zeigen.
   *[classes] Für { $question } bringt das Modell zwei Lernende bei { $figure } von 100 Paaren in die richtige Reihenfolge. Die beste einfache Regel, { $column } allein, schafft { $rule }; Auslosen ergibt 50. Das Modell liegt vor jeder Regel, aber die Teile unterscheiden sich so sehr, dass dies nicht sicher ist; mehr Durchgänge würden es zeigen.
}
verdict-suspicious = { $task ->
    [number] Die Schätzungen für { $question } liegen meist nur um { $figure } daneben. Das ist zu schön, um wahr zu sein. Sehen Sie sich { $column } an: Die Spalte ist wahrscheinlich zusammen mit der Antwort entstanden.
   *[classes] Für { $question } liegt das Modell bei { $figure } von 100 Paaren richtig. Das ist zu schön, um wahr zu sein. Sehen Sie sich { $column } an: Die Spalte ist wahrscheinlich zusammen mit der Antwort entstanden.
}
verdict-suspicious-column = { $column } verrät fast schon { $question }, und die Modelle lernen daraus: Die Spalte ist wahrscheinlich zusammen mit der Antwort entstanden. Was die Modelle zu wissen scheinen, ist nichts wert, solange die Spalte noch nicht bekannt ist. Schließen Sie sie aus, oder sagen Sie, dass sie rechtzeitig bekannt ist.
note-doubt = { $column } allein sagt sehr viel über { $target } aus. Ist die Spalte rechtzeitig bekannt? Wenn sie zusammen mit { $target } aufgeschrieben wird, schließen Sie sie aus.
note-leak-out = { $column } verrät fast schon { $target } und wurde ausgeschlossen. Wenn die Spalte rechtzeitig bekannt ist, sagen Sie es.
note-cohorts = Trainiert mit { $teach } ({ $taught } Lernende), geprüft an { $test } ({ $judged }). { $shared ->
    [0] Niemand steht auf beiden Seiten.
    [one] Eine Zeile früherer Jahrgänge blieb dem Training fern, weil die Person eingeschätzt wird.
   *[other] { $shared } Zeilen früherer Jahrgänge blieben dem Training fern, weil diese Personen eingeschätzt werden.
}
note-chosen = Als bestes Modell innerhalb des Trainings gewählt, vor einem Blick auf die eingeschätzten Lernenden: { $model ->
    [linear] die gewichtete Summe
    [forest] der Wald
    [blend] der Modellverbund
    [boosting] die Boosting-Bäume
    [mlp] das Netz
    [lstm] das Netz mit Gedächtnis
   *[other] { $model }
 }.
note-rolling = Jeder der Jahrgänge { $test } wurde von Modellen eingeschätzt, die mit den Jahrgängen davor trainiert sind: { $judged } Lernende. { $shared ->
    [0] Niemand steht auf beiden Seiten.
    [one] Eine Zeile blieb dem Training fern, wo ihre Person eingeschätzt wird.
   *[other] { $shared } Zeilen, Jahrgang für Jahrgang gezählt, blieben dem Training fern, wo ihre Personen eingeschätzt werden.
}
note-left-out = Jeder Wert von { $column } ({ $count }: { $test }) wurde von Modellen eingeschätzt, die ihn nicht kannten: { $judged } Lernende. { $shared ->
    [0] Niemand steht auf beiden Seiten.
    [one] Eine Zeile blieb dem Training fern, wo ihre Person eingeschätzt wird.
   *[other] { $shared } Zeilen, Wert für Wert gezählt, blieben dem Training fern, wo ihre Personen eingeschätzt werden.
}
note-alike = In { $count } von { $all } Teilen haben alle Lernenden dasselbe Ergebnis; diese Teile sagen nichts über die Reihenfolge.
note-no-moment = Es wurde kein Zeitpunkt der Vorhersage genannt, daher wurden alle Ereignisse der Datei bis zum letzten gelesen.
note-early = Bei { $until } ist noch nichts geschehen (das erste Ereignis ist bei { $first }); gelesen wurde nur, was sonst über die Lernenden bekannt ist.
note-steps-out = Diese Schritt-Spalten werden weggelassen, weil nichts sagt, welche davon bis dahin bekannt sind: { $columns }
note-not-apart = Das beste Modell und { $against ->
    [one_column] die Ein-Spalten-Regel
    [baseline] der Klassendurchschnitt
    [linear] die gewichtete Summe
    [forest] der Wald
    [blend] der Modellverbund
    [boosting] die Boosting-Bäume
    [mlp] das Netz
    [lstm] das Netz mit Gedächtnis
   *[other] { $against }
 } sind bei diesen Lernenden nicht zu unterscheiden (Unterschied { $difference }, Bereich { $low } bis { $high }).{ $seeable ->
    [none] {""}
   *[other] {" "}Ein wahrer Unterschied von { $seeable } wäre in vier von fünf Fällen aufgefallen.
 }
note-ahead = Das beste Modell ist besser als { $against ->
    [one_column] die Ein-Spalten-Regel
    [baseline] der Klassendurchschnitt
    [linear] die gewichtete Summe
    [forest] der Wald
    [blend] der Modellverbund
    [boosting] die Boosting-Bäume
    [mlp] das Netz
    [lstm] das Netz mit Gedächtnis
   *[other] { $against }
 } (Unterschied { $difference }, Bereich { $low } bis { $high }), aber die Teile unterscheiden sich so sehr, dass dies nicht sicher ist (p = { $p }, korrigiert). Mehr Durchgänge würden es zeigen.
note-ahead-rule = Eine Liste des besten Modells ist besser als eine gleich lange nach Ihrer Regel (Unterschied im Anteil der richtig Zugeordneten { $difference }, Bereich { $low } bis { $high }), aber die Teile unterscheiden sich so sehr, dass dies nicht sicher ist (p = { $p }, korrigiert). Mehr Durchgänge würden es zeigen.
note-not-apart-rule = Ihre Regel und eine gleich lange Liste des besten Modells sind bei diesen Lernenden nicht zu unterscheiden (Unterschied im Anteil der richtig Zugeordneten { $difference }, Bereich { $low } bis { $high }).{ $seeable ->
    [none] {""}
   *[other] {" "}Ein wahrer Unterschied von { $seeable } wäre in vier von fünf Fällen aufgefallen.
 }
## Columns

# Several columns in one sentence: $columns are the first six, $more is how many others.
remark-leak = { $column } verrät fast die Antwort
remark-leak-agrees = Die Spalte stimmt bei { $right } von { $all } Lernenden mit { $target } überein, also ist sie wahrscheinlich zur selben Zeit entstanden. Ein Modell, das sie lesen darf, sähe perfekt aus und wäre vor diesem Zeitpunkt nutzlos. Sie ist vorerst ausgeschlossen.
remark-leak-orders = Die Spalte bringt { $share } von 100 Paaren von Lernenden mit verschiedenem Ergebnis in die richtige Reihenfolge, also ist sie wahrscheinlich zur selben Zeit wie { $target } entstanden. Ein Modell, das sie lesen darf, sähe perfekt aus und wäre vor diesem Zeitpunkt nutzlos. Sie ist vorerst ausgeschlossen.
remark-leak-explains = Die Spalte erklärt { $share } % der Unterschiede zwischen Lernenden in { $target }, also ist sie wahrscheinlich zur selben Zeit entstanden. Ein Modell, das sie lesen darf, sähe perfekt aus und wäre vor diesem Zeitpunkt nutzlos. Sie ist vorerst ausgeschlossen.
remark-leak-follows = Wer { $target } kennt, kennt die Spalte bei { $right } von { $all } Lernenden, also ist sie wahrscheinlich daraus entstanden. Ein Modell, das sie lesen darf, sähe perfekt aus und wäre vor diesem Zeitpunkt nutzlos. Sie ist vorerst ausgeschlossen.
remark-leak-known = Sie haben gesagt, dass sie vor dem Zeitpunkt der Vorhersage bekannt ist; daher wird aus ihr gelernt.
remark-doubt = Ist { $column } rechtzeitig bekannt?
remark-doubt-orders = Diese Spalte allein bringt { $share } von 100 Paaren von Lernenden mit verschiedenem Ergebnis in die richtige Reihenfolge. Wenn sie zusammen mit { $target } aufgeschrieben wird, schließen Sie sie aus.
remark-doubt-explains = Diese Spalte allein erklärt { $share } % der Unterschiede zwischen Lernenden in { $target }. Wenn sie zusammen mit { $target } aufgeschrieben wird, schließen Sie sie aus.
remark-leak-used = Sie haben sich entschieden, die Spalte zu verwenden. Die Ergebnisse sehen besser aus, als sie sind, solange die Spalte noch nicht bekannt ist.
remark-impossible = { $column } liegt in { $count ->
    [one] einer Zeile
   *[other] { $count } Zeilen
} außerhalb von { $low } bis { $high }
remark-negative = { $column } liegt in { $count ->
    [one] einer Zeile
   *[other] { $count } Zeilen
} unter { $low }
remark-above = { $column } liegt in { $count ->
    [one] einer Zeile
   *[other] { $count } Zeilen
} über { $high }
remark-impossible-detail = { $count ->
    [one] So steht es in Zeile { $rows }. Der Wert gilt als fehlend, bis Sie entscheiden.
   *[other] So steht es in den Zeilen { $rows }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weiteren
    }. Die Werte gelten als fehlend, bis Sie entscheiden.
}
remark-impossible-kept = { $count ->
    [one] So steht es in Zeile { $rows }. Der Wert bleibt, wie er ist; so haben Sie es gewählt.
   *[other] So steht es in den Zeilen { $rows }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weiteren
    }. Die Werte bleiben, wie sie sind; so haben Sie es gewählt.
}
remark-infinite = { $column } enthält { $count ->
    [one] in einer Zeile eine unendliche Zahl
   *[other] in { $count } Zeilen unendliche Zahlen
}
remark-infinite-detail = Damit lässt sich nicht rechnen; es gilt als fehlend.
remark-unread = In { $column } { $count ->
    [one] ist eine Zelle
   *[other] sind { $count } Zellen
} { $kind ->
    [date] kein Datum
    [yesNo] kein Ja oder Nein
   *[number] keine Zahl
}
remark-unread-detail = { $count ->
    [one] Sie steht in Zeile { $rows } und gilt als fehlend.
   *[other] Sie stehen in den Zeilen { $rows }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weiteren
    } und gelten als fehlend.
}
remark-ambiguous = { $column } lässt sich auf zwei Arten lesen
remark-ambiguous-detail = { $kind ->
    [date] Tag und Monat können vertauscht sein. Der Tag wird zuerst gelesen.
   *[number] Ein Komma oder Punkt kann für Dezimalstellen oder für Tausender stehen. Sehen Sie sich den niedrigsten und den höchsten Wert an.
}
remark-duplicate-rows = { $count ->
    [one] Eine Zeile ist doppelt
   *[other] { $count } Zeilen sind doppelt
}
remark-duplicate-rows-detail = { $count ->
    [one] Zeile { $rows } gleicht Zelle für Zelle einer Zeile darüber. Sie bleibt erhalten.
   *[other] Die Zeilen { $rows }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    } gleichen Zelle für Zelle Zeilen darüber. Sie bleiben erhalten.
} Wenn eine Person doppelt ist, lassen Sie die zweite Zeile weg: Sonst sehen die Ergebnisse besser aus, als sie sind.
remark-rows-out = { $count ->
    [one] Eine doppelte Zeile ist weggelassen
   *[other] { $count } doppelte Zeilen sind weggelassen
}
remark-rows-out-detail = { $count ->
    [one] Zeile { $rows } dient
   *[other] Die Zeilen { $rows }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    } dienen
} weder zum Training noch zum Prüfen, wie Sie es gewählt haben. Die Datei selbst ist unverändert.
remark-twins = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
} { $count ->
    [one] wiederholt eine andere Spalte
   *[other] wiederholen andere Spalten
}
remark-twins-detail = Dieselben Werte stehen in { $originals }. Aus beiden zu lernen bringt nichts.
remark-may-be-codes = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
}: vielleicht Codes
remark-may-be-codes-detail = Zwischen den ganzen Zahlen liegen große Lücken, wie bei Kurscodes. Sie werden vorerst als Zahlen gelesen.
remark-codes = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
} { $count ->
    [one] enthält Codes
   *[other] enthalten Codes
}
remark-codes-detail = Die ganzen Zahlen werden als Namen von Kategorien gelesen: 2 ist nicht das Doppelte von 1.
remark-too-many = { $column } hat { $count }{ $beyond ->
    [yes] {" "}oder mehr
   *[no] {""}
} verschiedene Werte
remark-too-many-detail = Das sind zu viele, um daraus zu lernen. Ausgeschlossen.
remark-text = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
} { $count ->
    [one] ist
   *[other] sind
} freier Text
remark-text-detail = Aus Sätzen wird nicht gelernt. Ausgeschlossen.
remark-identifies = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
} { $count ->
    [one] macht
   *[other] machen
} Personen erkennbar
remark-identifies-detail = Dient nur dazu, Zeilen zu unterscheiden, nie zum Lernen. Auf dem Bildschirm verborgen, bis Sie es einblenden.
remark-protected = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
} { $count ->
    [one] dient
   *[other] dienen
} zur Prüfung auf Fairness
remark-protected-detail = Eine Schätzung soll nicht darauf beruhen, was eine Person ist. Vom Lernen ausgeschlossen, zum Prüfen behalten.
remark-empty = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
} { $count ->
    [one] ist
   *[other] sind
} fast leer
remark-empty-detail = Mehr als 95 % der Zellen sagen nichts. Ausgeschlossen.
remark-constant = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
} { $count ->
    [one] hat
   *[other] haben
} nur einen Wert
remark-constant-detail = In jeder Zeile dasselbe, daraus lässt sich nichts lernen. Ausgeschlossen.
remark-group = Zeilen mit gleichem Wert in { $columns } gehören zusammen
remark-group-detail = Manche Personen haben mehrere Zeilen. Diese stehen nie auf beiden Seiten, wenn ein Modell geprüft wird. Daraus wird nicht gelernt.
remark-cohort = { $columns } { $count ->
    [one] sagt
   *[other] sagen
}, aus welcher Klasse oder welchem Jahr eine Zeile ist
remark-cohort-detail = Modelle lassen sich an einem späteren Jahrgang prüfen. Daraus wird nicht gelernt.
remark-exit = { $columns } { $count ->
    [one] sagt
   *[other] sagen
}, wann jemand gegangen ist
remark-exit-detail = Das ist erst hinterher bekannt. Daraus wird nicht gelernt.
remark-steps = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
} sind ein Messwert über die Zeit
remark-steps-detail = { $count } Spalten, aus jeder wird gelernt.

action-keep-out = Ausschließen
action-use = Trotzdem verwenden
action-known = Rechtzeitig bekannt
action-as-missing = Als fehlend lesen
action-as-written = So lassen
action-as-numbers = Als Zahlen lesen
action-as-categories = Als Kategorien lesen
action-learn-too = Auch daraus lernen
action-rows-out = Doppelte Zeilen weglassen
action-rows-in = Doppelte Zeilen wieder zählen
action-group = Zeilen einer Person zusammenhalten
action-merge = Kleine Gruppen als eine lesen

## The data stage

overview-source-delimited = { $name }: { $delimiter ->
    [comma] durch Kommas getrennt
    [semicolon] durch Semikolons getrennt
    [tab] durch Tabulatoren getrennt
    [pipe] durch senkrechte Striche getrennt
   *[other] eine Spalte
}, { $encoding }, Kopfzeile in Zeile { $row }
overview-source-workbook = { $name }: Tabellenblatt { $sheet }, Kopfzeile in Zeile { $row }
overview-kept-out = ausgeschlossen: { $why ->
    [identifies] macht Personen erkennbar
    [protected] geschützt
    [leak] verrät wohl die Antwort
    [text] freier Text
    [empty] fast leer
    [constant] nur ein Wert
    [duplicate] doppelt
    [asked] von Ihnen gewählt
   *[role] für anderes gebraucht
}
overview-read-remark = { $count ->
    [0] Das betrifft die ganze Datei.
    [one] Zeile { $rows }.
   *[other] Zeilen { $rows }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }.
}
column-range = { $low } bis { $high }. { $missing ->
    [0] Nichts fehlt.
   *[other] Fehlend: { $missing }.
}
column-levels = { $count ->
    [one] Ein Wert.
   *[other] { $count } Werte.
} { $missing ->
    [0] Nichts fehlt.
   *[other] Fehlend: { $missing }.
}
column-odd = { $low } bis { $high }. Unmöglich: { $odd }, fehlend: { $missing }.
column-protected = Nur zur Prüfung auf Fairness.
column-identifies = Macht Personen erkennbar.
column-group = Zeilen mit gleichem Wert gehören zusammen.
column-text = Freier Text.
column-empty = Fehlend: { $missing } von { $all }.
column-constant = In jeder Zeile dasselbe.
column-duplicate = Wiederholt { $twin }.
column-leak = Würde die Frage fast entscheiden.
column-no-numbers = Keine Zelle war lesbar. Fehlend: { $missing }.
column-tag-identifier = Kennung
column-tag-protected = geschützt
column-tag-leak = verrät zu viel
column-tag-question = die Frage
column-tag-look = { $count } zu prüfen

## Reading a file

read-bad-characters = { $count ->
        [one] Ein Zeichen ist beschädigt und erscheint als �
       *[other] { $count } Zeichen sind beschädigt und erscheinen als �
    }
read-title-lines = { $count ->
        [one] Zeile { $row } steht über der Kopfzeile und wird weggelassen
       *[other] { $count } Zeilen stehen über der Kopfzeile und werden weggelassen
    }
read-no-header = Die erste Zeile enthält Werte, keine Namen; die Spalten heißen daher nach ihrer Nummer
read-unit-lines = { $count ->
        [one] Zeile { $row } enthält Einheiten oder Anmerkungen unter der Kopfzeile, keine Person, und wird weggelassen
       *[other] { $count } Zeilen enthalten Einheiten oder Anmerkungen unter der Kopfzeile, keine Personen, und werden weggelassen
    }
read-points-lines = { $count ->
        [one] Zeile { $row } enthält die möglichen Punkte, keine Person, und wird weggelassen
       *[other] { $count } Zeilen enthalten die möglichen Punkte, keine Personen, und werden weggelassen
    }
read-test-student = { $count ->
        [one] Zeile { $row } ist die Testperson des Notenbuchs und wird weggelassen
       *[other] { $count } Zeilen sind Testpersonen des Notenbuchs und werden weggelassen
    }
read-unnamed-columns = { $count ->
        [one] Eine Spalte hat in der Kopfzeile keinen Namen und heißt „{ $column }“
       *[other] { $count } Spalten haben in der Kopfzeile keinen Namen; die erste heißt „{ $column }“
    }
read-renamed-columns = { $count ->
        [one] Zwei Spalten haben denselben Namen; die zweite heißt „{ $column }“
       *[other] { $count } Spalten wiederholen den Namen einer anderen; die erste heißt „{ $column }“
    }
read-blank-rows = { $count ->
        [one] Zeile { $row } ist leer und wird weggelassen
       *[other] { $count } leere Zeilen werden weggelassen
    }
read-unclosed-quote = In Zeile { $row } wird ein Anführungszeichen nie geschlossen; die Zelle wird gelesen, wie sie dasteht
read-ragged-rows = { $count ->
        [one] Zeile { $row } hat { $found } Werte; die Kopfzeile hat { $expected }
       *[other] { $count } Zeilen haben weniger Werte als die Kopfzeile, die { $expected } hat. Die erste ist Zeile { $row } mit { $found }
    }
read-surplus-cells = { $count ->
        [one] Zeile { $row } hat { $found } Werte; die Kopfzeile hat { $expected }. Was über die letzte Spalte hinausgeht, wird weggelassen
       *[other] { $count } Zeilen haben Werte jenseits der letzten Spalte, die weggelassen werden. Die erste ist Zeile { $row } mit { $found } Werten; die Kopfzeile hat { $expected }
    }
read-error-cells = { $count ->
        [one] Eine Zelle enthält einen Fehler wie #DIV/0! und gilt als fehlend, in Zeile { $row }
       *[other] { $count } Zellen enthalten Fehler wie #DIV/0! und gelten als fehlend, die erste in Zeile { $row }
    }

level-none = Kein brauchbares Signal
level-weak = Schwach
level-useful = Brauchbar
level-suspicious = Verdächtig gut
note-weighted = { $column } sagt, als wie viele Lernende jede Zeile beim Lernen zählt: { $rows } Lernende zählen als { $total }. Bei den Bewertungen zählen alle einmal.
note-weighted-zero = { $column } ist 0 für { $count ->
    [one] eine Person, die eingeschätzt wird, aus der
   *[other] { $count } Lernende, die eingeschätzt werden, aus denen
} aber nie gelernt wird.
note-protected-learned = Geschützt, und trotzdem wird daraus gelernt: { $columns }. Mit --protect schließen Sie sie aus.
note-bags = Bei so vielen Lernenden stammen die Bereiche aus { $bags } Teilstichproben mit je { $persons } Lernenden, jede so oft neu gezogen, wie es Lernende gibt.
note-rule-names-others = Ihre Regel „{ $rule }“ wird so gelesen, dass sie Lernende ohne Bedarf nennt; die anderen brauchen vielleicht Unterstützung. Nichts wird gelernt.
note-rule-names-need = Ihre Regel „{ $rule }“ wird so gelesen, dass sie nennt, wer vielleicht Unterstützung braucht. Nichts wird gelernt.
report-moment = Bekannt bis { $until }: { $judged } Lernende eingeschätzt, { $taught } im Training, { $gone ->
    [0] niemand gegangen
   *[other] { $gone } gegangen
}
report-chances = { $model }: Wahrscheinlichkeiten und was eintraf, liegen { $raw } auseinander, kalibriert { $calibrated } (Steigung { $slope })
report-list = Liste für { $capacity }: { $found } mit Bedarf, { $alarms } andere, { $missed } übersehen; richtig { $precision } ({ $precision-low } bis { $precision-high }), gefunden von denen mit Bedarf { $recall } ({ $recall-low } bis { $recall-high })
report-aim = Um { $aim ->
    [recall] { $goal } % derer mit Bedarf zu finden, eine Liste von { $listed }
   *[cost] am wenigsten zu verlieren, wenn eine übersehene Person so schlimm ist wie { $goal } Fehlalarme, eine Liste von { $listed }
 }: { $found } mit Bedarf, { $alarms } andere, { $missed } übersehen; richtig { $precision } ({ $precision-low } bis { $precision-high }), gefunden von denen mit Bedarf { $recall } ({ $recall-low } bis { $recall-high })
report-spread = { $model }: Bereiche, die { $aim } von 100 Zahlen enthalten sollen, enthalten { $held } von 100 ({ $low } bis { $high }); sie sind { $width } breit, die um den Klassendurchschnitt { $average }
report-kept = { $column } ({ $kept } von { $folds } Teilen)
report-selection = Von einer Summe mit Strafe behalten, egal, mit wem trainiert wird: { $kept }
report-minimal = { $count } von { $total } Spalten genügen: { $keep }. Damit beträgt { $measure ->
    [rmse] der Fehler einer gewichteten Summe { $few }, mit allen Spalten { $all }
   *[auroc] die Fläche unter der Kurve einer gewichteten Summe { $few }, mit allen Spalten { $all }
}. Dafür nicht nötig: { $spare }
report-learning = { $more ->
    [yes] Mehr Lernende würden wahrscheinlich helfen
   *[unsure] Es lässt sich nicht sagen, ob mehr Lernende helfen würden
}: Mit allen statt mit der Hälfte trainiert, gewinnt eine gewichtete Summe { $gain } ({ $measure }{ $p ->
    [none] {""}
   *[other] , p { $p }
})
report-over-time = Bei { $until } eine Liste von { $capacity }: Von denen mit Bedarf unter { $enrolled }, die noch da sind, stehen { $found } darauf; von denen mit Bedarf unter { $started } am Anfang sind { $all } gefunden, { $sure } auf zwei Listen hintereinander; von denen ohne Bedarf standen { $alarmed } auf irgendeiner Liste
# $alike is how many shuffles did as well.
signal-told = Die Ergebnisse wurden { $shuffles } Mal gemischt, sodass es nichts mehr zu finden gab. { $alike ->
    [0] Kein einziges Mal war das beste von drei schnellen Modellen
    [one] Einmal war das beste von drei schnellen Modellen
   *[other] { $alike } Mal war das beste von drei schnellen Modellen
} so gut wie mit den wahren Ergebnissen (p = { $p }).
report-protocol-cohort = { $rows } Lernende eines späteren Jahrgangs, { $repeats ->
    [one] einmal
   *[other] { $repeats } Mal
}, Startwert { $seed }; Bereiche aus { $bootstraps } neu gezogenen Stichproben der Lernenden.
report-protocol = { $rows } Lernende, { $folds } Teile, { $repeats ->
    [one] einmal
   *[other] { $repeats } Mal
}, Startwert { $seed }; Bereiche aus { $bootstraps } neu gezogenen Stichproben der Lernenden.

## The question in numbers

question-title-risk = { $count } von { $rows } Lernenden: { $condition }
question-title-number = { $target } von { $rows } Lernenden
question-title-classes = { $target }: { $count } Kategorien bei { $rows } Lernenden
fact-number = { $value }
fact-percent = { $value } %
fact-base-rate = der Lernenden haben { $condition }. Ein Modell, das nichts weiß, läge bei { $rest } von 100 richtig.
fact-majority = der Lernenden haben { $name }. Ein Modell, das nichts weiß, läge so oft richtig.
fact-rows = { $unknown ->
    [0] Lernende, alle mit bekanntem Ergebnis.
   *[other] Lernende mit bekanntem Ergebnis; { $unknown } ohne Ergebnis stehen gesondert.
}
fact-inputs = Spalten, aus denen gelernt wird; { $out ->
    [one] eine ist ausgeschlossen.
   *[other] { $out } sind ausgeschlossen.
}
fact-groups = Personen oder Gruppen; ihre Zeilen stehen nie auf beiden Seiten.
## Charts and results

chart-none = –
chart-range = { $low }–{ $high }
chart-range-to = { $low } bis { $high }
chart-table = Zahlen als Tabelle
chart-save-svg = Als SVG speichern
chart-save-png = Als PNG speichern
chart-save-failed = Dieses Bild ließ sich nicht zeichnen. Speichern Sie es als SVG.
chart-aria = { $title }. { $about }
chart-others = { $levels ->
    [one] 1 anderer Wert
   *[other] { $levels } andere Werte
}
chart-count-and-share = { $count } ({ $share })
chart-equal = Schätzung = Ergebnis
chart-head-value = Wert
chart-head-students = Lernende
chart-head-model = Modell
chart-head-low = Von
chart-head-high = Bis
chart-head-n = n
chart-head-fate = Was aus ihnen wird
chart-head-figures = Im Bild
chart-head-asked = Liste für
chart-head-names = Namen
chart-head-precision = Richtig, von 100
chart-head-recall = Gefunden, von 100
chart-head-per-hit = Fehlalarme je gefundene Person
chart-head-best-less = Bestes minus dieses
chart-head-p = p
chart-head-seeable = Wäre aufgefallen
chart-head-column = Spalte
chart-head-share = Anteil
chart-head-interval = Bereich
chart-head-truth = Wahrer Wert
chart-head-middle = Mittlere Schätzung
chart-head-quarter = Ein Viertel liegt darunter
chart-head-three-quarters = Drei Viertel liegen darunter
chart-head-false-alarms = Fehlalarme, %
chart-head-found-by = Gefunden: { $name }, %
chart-head-estimates = Schätzungen, von 100
chart-head-mean-estimate = Schätzung im Mittel
chart-head-outcome = Ergebnis, von 100
chart-model-rule = Ihre Regel
chart-model-one-column = Ein-Spalten-Regel
chart-model-baseline = Klassendurchschnitt
chart-in-rule = Ihre Regel
chart-in-one-column = die Ein-Spalten-Regel
chart-in-baseline = der Klassendurchschnitt
chart-small-rule = von Ihnen geschrieben
chart-small-one-column = die Spalte, die am meisten sagt
chart-small-baseline = dieselbe Antwort für alle
chart-metric-auroc = AUC
chart-metric-auprc = Fläche unter Präzision und Trefferquote
chart-metric-accuracy = Richtig
chart-metric-balanced-accuracy = Richtig, jede Kategorie zählt gleich
chart-metric-f1-macro = F1 über die Kategorien
chart-metric-log-loss = Log-Loss
chart-metric-brier = Brier-Wert
chart-metric-rmse = Quadratischer Fehler (RMSE)
chart-metric-mae = Mittlerer Fehler
chart-metric-r2 = R²
chart-about-auroc = wie oft eine Person mit Bedarf vor einer ohne Bedarf steht
chart-about-auroc-classes = wie oft eine Person einer Kategorie vor einer aus einer anderen steht, im Mittel
chart-about-auprc = wie rein die Liste bleibt, während sie wächst
chart-about-accuracy = Anteil der richtig eingeschätzten Lernenden
chart-about-balanced-accuracy = Anteil der richtig Eingeschätzten je Kategorie, gemittelt
chart-about-f1-macro = gefunden und richtig benannt je Kategorie, gemittelt
chart-about-log-loss = wie sehr die Ergebnisse die Schätzungen überraschen
chart-about-brier = quadrierter Abstand von Schätzung und Ergebnis
chart-about-rmse = Abstand von Schätzung und Ergebnis, große zählen mehr
chart-about-mae = Abstand von Schätzung und Ergebnis
chart-about-r2 = Anteil der Unterschiede zwischen Lernenden, den die Schätzungen abbilden
chart-condition-below = { $column } unter { $value }
chart-condition-at-most = { $column } höchstens { $value }
chart-condition-above = { $column } über { $value }
chart-condition-at-least = { $column } mindestens { $value }
chart-condition-is = { $column } { $value }
chart-condition-is-not = { $column } nicht { $value }
chart-histogram-bins = Werte von { $low } bis { $high }
chart-histogram-bars = Am häufigsten: { $name } ({ $count })
chart-histogram-none = Für diese Spalte werden keine Werte gezeigt
chart-target-side = { $side }: { $count }
chart-target-about = { $column }, { $source }, n = { $rows }
chart-target-about-merged = { $column }, { $source }, n = { $rows }. Stufen mit wenigen Lernenden sind zusammengefasst; ihre Höhe ist das Mittel über die Stufe
chart-chance = { $score } Zufall
chart-perfect = { $score } perfekt
chart-score-interval = { $score } ({ $interval })
chart-score-head = { $metric } (95-%-Bereich)
chart-scoreboard-above = { $best }: klar besser als { $against }
chart-scoreboard-ahead = { $best }: besser als { $against }, aber nicht sicher
chart-scoreboard-level = Bei { $rows } Lernenden nicht zu unterscheiden: { $best } und { $against }
chart-scoreboard-below = { $best }: klar schlechter als { $against }
chart-scoreboard-reference = Kein Modell ist besser als { $best }
chart-scoreboard-alone = Bester Wert: { $best }
chart-scoreboard-about = { $metric }: { $about }. Höher ist besser. Punkt und Linie: Wert und 95-%-Bereich, { $folds ->
    [one] ein Jahrgang
   *[other] { $folds } Teile
}{ $repeats ->
    [one] {""}
   *[other] {" "}in { $repeats } Durchgängen
}, n = { $rows }
chart-scoreboard-about-lower = { $metric }: { $about }. Niedriger ist besser. Punkt und Linie: Wert und 95-%-Bereich, { $folds ->
    [one] ein Jahrgang
   *[other] { $folds } Teile
}{ $repeats ->
    [one] {""}
   *[other] {" "}in { $repeats } Durchgängen
}, n = { $rows }
chart-predicted-title = Die Hälfte der Schätzungen liegt höchstens { $off } neben { $column }
chart-predicted-flat = Die Schätzungen folgen { $column } kaum
chart-predicted-about = { $name }, geprüft an Zeilen, die dem Modell unbekannt waren. Ein Punkt je Person, n = { $of }{ $half ->
    [none] {""}
   *[other] . Graues Band: ± { $half }, der mittlere Bereich
 }
chart-predicted-about-some = { $name }, geprüft an Zeilen, die dem Modell unbekannt waren. Ein Punkt je Person, { $shown } von n = { $of } gezeichnet{ $half ->
    [none] {""}
   *[other] . Graues Band: ± { $half }, der mittlere Bereich
 }
chart-predicted-up = Schätzung
chart-predicted-across = Ergebnis
chart-chance-line = Auslosen
chart-roc-above = { $name }: bei gleich vielen Fehlalarmen mehr gefunden als mit der Ein-Spalten-Regel
chart-roc-level = { $name } und Ein-Spalten-Regel: Kurven bei { $rows } Lernenden nicht zu unterscheiden
chart-roc-lots = { $name }: Kurve bei { $rows } Lernenden nicht von Auslosen zu unterscheiden
chart-roc-below = { $name }: bei gleich vielen Fehlalarmen weniger gefunden als mit der Ein-Spalten-Regel
chart-roc-rule = Die Ein-Spalten-Regel allein erreicht { $score }
chart-roc-about = Nach oben: % gefunden von Lernenden mit { $side }. Nach rechts: % der anderen, die auch auf der Liste stehen. { $judged }
chart-roc-list = Ihre Liste: { $listed }
chart-calibration-agree = Schätzungen und Ergebnisse stimmen innerhalb ihrer Bereiche überein
chart-calibration-high = Schätzungen und Ergebnisse stimmen in { $agree } von { $of } Gruppen überein; in { $high } sind die Schätzungen zu hoch
chart-calibration-low = Schätzungen und Ergebnisse stimmen in { $agree } von { $of } Gruppen überein; in { $low } sind die Schätzungen zu niedrig
chart-calibration-both = Schätzungen und Ergebnisse stimmen in { $agree } von { $of } Gruppen überein; in { $high } sind die Schätzungen zu hoch, in { $low } zu niedrig
chart-calibration-none = Es gibt keine Schätzungen zu vergleichen
chart-calibration-about = Nach rechts: Schätzung von 100. Nach oben: wie viele von 100 Lernende mit { $side } waren, mit 95-%-Bereich. Unten: Lernende je Gruppe, n = { $rows }
chart-calibration-about-bent = Nach rechts: Schätzung von 100, innerhalb der Trainingszeilen kalibriert. Nach oben: wie viele von 100 Lernende mit { $side } waren, mit 95-%-Bereich. Unten: Lernende je Gruppe, n = { $rows }. Steigung { $slope } (1 ist richtig; { $before } wie vom Modell), Fehler über die Gruppen { $error } ({ $errorBefore })
chart-importance-one = { $column } sagt am meisten: { $share } von dem, was gelernt wird
chart-importance-two = { $first } und { $second } sagen am meisten; welche der beiden vorn liegt, kann Zufall sein
chart-importance-none = Keine Spalte sagt etwas aus
chart-importance-idle = Was aus diesen Spalten gelernt wurde, gilt nicht für Lernende, die dem Modell unbekannt waren
chart-importance-about = { $name }: wie viel jede Spalte zu dem beiträgt, was gelernt wird, alle Spalten zusammen 100 %. Linie: Spanne über { $folds } Teile, n = { $rows }
chart-importance-about-some = { $name }: wie viel jede Spalte zu dem beiträgt, was gelernt wird, alle Spalten zusammen 100 %. Linie: Spanne über { $folds } Teile, n = { $rows }. Gezeichnet sind die ersten { $shown } von { $of } Spalten
chart-confusion-risk = { $found } von { $of } Lernenden mit { $side } gefunden; { $alarms } ohne Bedarf auf der Liste
chart-confusion-classes = { $right } von { $of } in der richtigen Kategorie; { $name } wird am seltensten erkannt, { $least }
chart-confusion-about = { $name }, geprüft an Zeilen, die dem Modell unbekannt waren. Zeile: was es war; Spalte: was geschätzt wurde. n = { $rows }
chart-confusion-about-risk = { $name }, geprüft an Zeilen, die dem Modell unbekannt waren. Anteil: an der Spalte. n = { $rows }
chart-confusion-about-list = { $name }, eine Liste für { $capacity } ({ $listed } Namen), geprüft an Lernenden, die dem Modell unbekannt waren. Anteil: an der Spalte. n = { $rows }
chart-confusion-listed = Gelistet
chart-confusion-not-listed = Nicht gelistet
chart-confusion-found = gefunden
chart-confusion-alarms = Fehlalarme
chart-confusion-missed = übersehen
chart-confusion-rest = zu Recht in Ruhe gelassen
chart-confusion-truth = Ergebnis
chart-confusion-region = Ergebnis und Schätzung nach Kategorie, seitlich verschiebbar
chart-hundred = Von { $of } Lernenden: { $found ->
    [few] weniger als 1 gefunden
    [0] niemand gefunden
    [one] 1 gefunden
   *[other] { $found } gefunden
}, { $missed ->
    [few] weniger als 1 übersehen
    [0] niemand übersehen
    [one] 1 übersehen
   *[other] { $missed } übersehen
}, { $alarms ->
    [few] weniger als 1 ohne Bedarf auf der Liste
    [0] niemand ohne Bedarf auf der Liste
    [one] 1 ohne Bedarf auf der Liste
   *[other] { $alarms } ohne Bedarf auf der Liste
}
chart-hundred-about = Jede Figur steht für etwa { $each } Lernende dieser Klasse, so gerundet, dass zusammen 100 herauskommen. n = { $rows }, alle dem Modell unbekannt.
chart-hundred-about-each = Jede Figur steht für eine Person dieser Klasse, n = { $rows }, alle dem Modell unbekannt.
chart-hundred-all = { $students } von { $rows }
chart-hundred-listed = Auf der Liste: { $count }
chart-hundred-others = Nicht auf der Liste: { $count }
chart-hundred-found = { $count ->
    [few] weniger als 1 gefunden
   *[other] { $count } gefunden
}
chart-hundred-alarms = { $count ->
    [few] weniger als 1 Fehlalarm
    [one] 1 Fehlalarm
   *[other] { $count } Fehlalarme
}
chart-hundred-missed = { $count ->
    [few] weniger als 1 übersehen
   *[other] { $count } übersehen
}
chart-hundred-rest = { $count ->
    [few] weniger als 1 zu Recht in Ruhe gelassen
   *[other] { $count } zu Recht in Ruhe gelassen
}
chart-hundred-found-who = auf der Liste, mit { $side }
chart-hundred-alarms-who = auf der Liste, mit { $other }
chart-hundred-missed-who = nicht auf der Liste, mit { $side }
chart-hundred-rest-who = nicht auf der Liste, mit { $other }
chart-lists = Eine Liste mit { $listed } Namen findet die Hälfte derer mit Bedarf; { $share } von 100 ihrer Namen sind richtig
chart-lists-none = Keine Liste findet die Hälfte derer mit Bedarf
chart-lists-about = { $name }: Listen jeder Länge, n = { $rows }. Durchgezogen: wie viele von 100 Namen Lernende mit { $side } sind. Gestrichelt: wie viele von 100 solchen Lernenden auf der Liste stehen. Bänder: 95-%-Bereich. Grau: ausgeloste Namen, { $base }
chart-lists-right = richtige Namen
chart-lists-found = gefunden
chart-lists-names = Namen auf der Liste
chart-benefit = Ab einer Wahrscheinlichkeit von { $from } bis { $to } von 100 bringt es mehr, nach diesen Schätzungen zu handeln, als bei allen oder bei niemandem
chart-benefit-none = Nach diesen Schätzungen zu handeln, bringt nicht mehr als bei allen oder bei niemandem
chart-benefit-about = Nach rechts: die Wahrscheinlichkeit für { $side }, ab der gehandelt wird. Nach oben: gefundene Lernende von 100, abzüglich der Fehlalarme zu dem Preis, den diese Wahrscheinlichkeit ihnen gibt. n = { $rows }; für diese Kurve gibt es keinen Bereich
chart-benefit-from = Wahrscheinlichkeit, ab der gehandelt wird, von 100
chart-benefit-everybody = bei allen handeln
chart-benefit-nobody = bei niemandem handeln

chart-step = Schritt
chart-whole-term = ganzes Halbjahr
chart-head-tenth = Ein Zehntel liegt darunter
chart-head-half = Die Hälfte liegt darunter
chart-head-nine-tenths = Neun Zehntel liegen darunter
chart-head-against = Gegen
chart-head-difference = Unterschied
chart-term-level = { $channel }: das ganze Halbjahr etwa { $middle }
chart-term-rises = { $channel }: steigt von etwa { $first } auf etwa { $last }
chart-term-falls = { $channel }: fällt von etwa { $first } auf etwa { $last }
chart-term-unknown = { $channel }: zu wenige Lernende haben einen Wert
chart-term-about = { $channel }, Schritt für Schritt ({ $unit }). Linie: die Person in der Mitte. Band: acht von zehn Lernenden, wo mindestens zehn einen Wert haben. n = { $students }
chart-losses-begins = Das Lernen beginnt
chart-losses-learns = Lernt noch, lernt noch nicht auswendig
chart-losses-enough = Schätzungen außerhalb des Trainings werden nicht mehr besser; es endet bald
chart-losses-whole = Jetzt mit allen Trainingszeilen, so lange, wie es gut war
chart-losses-about = { $name }, { $where }: Fehlermaß nach jedem Durchlauf, niedriger ist besser
chart-losses-pass = Durchlauf
chart-losses-teaching = Trainingszeilen
chart-losses-apart = andere Zeilen
chart-early-judged = Eingeschätzt
chart-early-need = Mit Bedarf
chart-early-gone = Schon gegangen
chart-early-none = Weder bei { $unit } { $first } noch bei { $unit } { $last } sagen diese Spalten genug
chart-early-weak = Zu jedem Zeitpunkt schwach, { $unit } { $first } bis { $unit } { $last }
chart-early-late = Vor { $unit } { $from } ist es zu früh für gute Aussagen
chart-early-from = Ab { $unit } { $from } ist die Warnung brauchbar; davor ist es zu früh für gute Aussagen
chart-early-already = Schon bei { $unit } { $from } ist die Warnung brauchbar; bis { $unit } { $last } wird sie klar besser
chart-early-level = Schon bei { $unit } { $from } ist die Warnung brauchbar; { $unit } { $last } ist davon nicht zu unterscheiden
chart-early-about = { $metric }: { $about }, nach dem Zeitpunkt der Frage ({ $unit }). Höher ist besser. Durchgezogene Linie und Band: { $model } mit 95-%-Bereich; grau: andere Modelle; gestrichelt: die einfache Regel
chart-early-about-lower = { $metric }: { $about }, nach dem Zeitpunkt der Frage ({ $unit }). Niedriger ist besser. Durchgezogene Linie und Band: { $model } mit 95-%-Bereich; grau: andere Modelle; gestrichelt: die einfache Regel
chart-difference-ahead = { $model } vorn
chart-difference-all = { $model }: besser als { $against } bei { $ahead }
chart-difference-some = { $model }: besser als { $against } bei { $ahead }; bei { $open } nicht zu unterscheiden
chart-difference-none = { $model }: schlechter als { $against } bei { $behind }
chart-difference-less = { $model }: schlechter als { $against } bei { $behind }; bei { $open } nicht zu unterscheiden
chart-difference-both = { $model }: besser als { $against } bei { $ahead }, schlechter bei { $behind }
chart-difference-level = Bei { $open } nicht zu unterscheiden: { $model } und { $against }
chart-difference-about = Unterschied ({ $metric }) bei denselben Lernenden: { $model } minus { $against }. Linie: 95-%-Bereich. Gefüllt: Der Bereich lässt 0 aus. Offen: Er enthält 0
results-level-none = Kein brauchbares Signal
results-level-weak = Schwach
results-level-useful = Brauchbar
results-level-suspicious = Verdächtig gut
results-judged = { $name }, geprüft an { $rows } Lernenden, die dem Modell unbekannt waren: { $folds ->
    [one] ein Jahrgang, trainiert mit den früheren
   *[other] { $folds } Teile
}{ $repeats ->
    [one] {""}
   *[other] , { $repeats } Durchgänge
}.
results-judged-how = Wie geprüft wurde
results-judged-detail = { $folds ->
    [one] Der Jahrgang, an dem geprüft wird, bleibt gesondert. Er wird von Modellen eingeschätzt, die nur mit früheren Jahrgängen trainiert sind, ohne die Personen, die eingeschätzt werden.
   *[other] Die Zeilen werden auf { $folds } Teile verteilt. Jeder Teil wird von Modellen eingeschätzt, die nur mit den anderen trainiert sind{ $repeats ->
        [one] {""}
       *[other] , und das Ganze geschieht { $repeats } Mal mit neuen Teilen
    }.
} Die Bereiche stammen aus { $bootstraps } neu gezogenen Klassen derselben Größe. Startwert { $seed }: Dieselbe Datei und derselbe Startwert ergeben dieselben Zahlen.
results-three = Drei Zahlen
results-in-100 = von 100
results-of = von { $of }
results-interval = Bereich { $interval }, n = { $rows }
results-no-interval = n = { $rows }
results-auc-what = Paaren aus einer Person mit { $side } und einer ohne stehen in der richtigen Reihenfolge. Auslosen ergibt 50
results-auc-interval = AUC { $score }, Bereich { $interval }, n = { $rows }
results-auc-alone = AUC { $score }, n = { $rows }
results-accuracy-what = Lernenden werden richtig eingeschätzt. Für alle dasselbe zu sagen, ergibt { $baseline }
results-found-what = Lernenden mit { $side } werden gefunden
results-share-interval = { $share }, Bereich { $interval }, n = { $rows }
results-brier-what = Brier-Wert, niedriger ist besser. Für alle dieselbe Wahrscheinlichkeit zu nennen, ergibt { $baseline }
results-loss-what = Log-Loss, niedriger ist besser. Für alle dieselben Wahrscheinlichkeiten zu nennen, ergibt { $baseline }
results-mae-what = liegt eine Schätzung von { $column } im Mittel daneben. Für alle dasselbe zu sagen, ergibt { $baseline }
results-r2-what = von den Unterschieden zwischen Lernenden bilden die Schätzungen ab
results-r2-none = nichts
results-rmse-small = weniger
results-rmse-more = mehr
results-rmse-what = Fehler als mit dem Durchschnitt für alle, wobei große Abweichungen mehr zählen: { $rmse } und { $baseline }
results-rmse-under = quadratischer Fehler (RMSE) { $rmse }, { $under }
results-worst-what = der Kategorie { $name } werden erkannt: Sie wird am seltensten erkannt
results-right-what = auf der Liste sind Lernende mit { $side }. Ausgeloste Namen ergäben { $lots }
results-would-what = Namen auf einer solchen Liste wären Lernende mit { $side }. Ausgeloste Namen ergäben { $lots }
results-listed-what = Lernenden mit { $side } stehen auf der Liste
results-alarms-what = Fehlalarme je gefundene Person. Ausgeloste Namen ergäben { $lots }
results-capacity = Wie viele Lernende können Sie betreuen?
results-capacity-meet = Wir können { $capacity } von { $rows } betreuen
results-capacity-value = { $capacity } von { $rows } Lernenden
results-aim = Die Liste ist so lang,
results-aim-capacity = wie Sie Lernende betreuen können
results-aim-recall = dass sie { $goal } von 10 mit Bedarf findet
results-aim-cost = { $goal ->
    [1] dass sie sich lohnt, wenn Übersehen so schlimm ist wie ein Fehlalarm
   *[other] dass sie sich lohnt, wenn Übersehen so schlimm ist wie { $goal } Fehlalarme
 }
results-aim-recall-told = Bei den Lernenden im Training brauchte es dafür eine Liste mit diesem Anteil. Hier stehen { $capacity } von { $rows } Lernenden darauf, und sie findet { $found } von { $need } mit Bedarf.
results-aim-cost-told = Bei den Lernenden im Training kostete eine Liste mit diesem Anteil am wenigsten. Hier stehen { $capacity } von { $rows } Lernenden darauf, und sie findet { $found } von { $need } mit Bedarf.
results-capacity-whom = Auf der Liste stehen die Lernenden mit den höchsten Schätzungen (Modell: { $model }). Jede Person wurde von einem Modell eingeschätzt, das sie nicht kannte.
results-doubts = Eine Frage zu Ihren Spalten
results-doubts-again = Ihre Antwort ändert, woraus gelernt wird; daher werden die Modelle neu trainiert. Auf der Seite „Daten“ lässt sich das zurücknehmen.
results-level = Bei { $rows } Lernenden nicht zu unterscheiden: { $best } und { $against }. Unterschied ({ $metric }) { $difference }, Bereich { $interval }{ $p ->
    [none] {""}
   *[other] , { $p }
}{ $seeable ->
    [none] {""}
   *[other] ; ein Unterschied von { $seeable } wäre in vier von fünf Fällen aufgefallen
}.
results-same = Dieselbe Reihenfolge dieser { $rows } Lernenden: { $best } und { $against }.
results-ahead = Bei diesen { $rows } Lernenden verschieden: { $best } und { $against }. Aber die Teile unterscheiden sich so sehr, dass dies nicht sicher ist: Unterschied ({ $metric }) { $difference }, Bereich { $interval }{ $p ->
    [none] {""}
   *[other] , { $p }
}{ $seeable ->
    [none] {""}
   *[other] ; ein Unterschied von { $seeable } wäre in vier von fünf Fällen aufgefallen
}. Mehr Durchgänge würden es zeigen.
results-other-ahead = Bei diesen { $rows } Lernenden besser als { $best }: { $against }. Unterschied ({ $metric }) { $difference }, Bereich { $interval }. Die Wahl ({ $best }) fiel vor einem Blick auf sie und bleibt daher.
results-apart = Bei { $rows } Lernenden zu unterscheiden: { $best } auf der einen, { $others } auf der anderen Seite. Jeder Bereich des Unterschieds lässt 0 aus{ $p ->
    [none] {""}
   *[other] , höchstens { $p }, für alle Paare korrigiert
}.
results-p = p = { $p }
results-p-below = p unter { $p }
results-told-rightly = Anteil der richtig Zugeordneten bei gleich langen Listen
results-lists = Mehr zu Listen: jede Länge, und ob sich Handeln lohnt
results-moment = Ergebnisse zeigen, Stand
results-as-of = Stand { $moment }: Nichts Späteres wurde gelesen. { $many ->
    [0] Bis dahin war niemand gegangen.
    [one] Eine Person war bis dahin gegangen und wird nicht eingeschätzt.
   *[other] { $gone } Lernende waren bis dahin gegangen und werden nicht eingeschätzt.
}
results-against = { $model } gegen
results-behind = Was hinter dem Urteil steht
results-behind-note = Für alle, die nachprüfen wollen. Alle Zahlen gelten für Lernende, die dem Modell unbekannt waren.
results-look-at = Einzelheiten zu
results-coming = Die Einzelheiten folgen gleich.
results-no-details = Für dieses Modell gibt es keine Einzelheiten zu zeichnen.
results-scores = Alle Bewertungen als Tabelle
results-scores-caption = Jedes Maß für jedes Modell, n = { $rows }. Mittel: über die Teile. Alle Zeilen: zusammen geprüft. Von und bis: 95-%-Bereich.
results-scores-region = Alle Bewertungen, seitlich verschiebbar
results-scores-metric = Maß
results-scores-mean = Mittel
results-scores-pooled = Alle Zeilen
results-export = Zahlen mitnehmen
results-export-note = Auf einen Knopfdruck wird eine Datei auf dieses Gerät geschrieben. Nichts wird gesendet.
results-export-predictions = Schätzungen aus der Prüfung (CSV)
results-export-results = Ergebnisse (JSON)
results-later-none = „Lernende“ und „Fairness“ bleiben geschlossen: Auf einer Liste aus diesen Spalten wären die meisten Namen falsch.
results-back = Zurück
results-help = Was helfen kann
results-help-columns = Den Verlauf Woche für Woche hinzufügen
results-help-columns-detail = Kurztests, Hausaufgaben und Anwesenheit je Woche sagen oft mehr als eine Gesamtzahl.
results-help-target = Zielspalte prüfen
results-help-target-detail = Wird { $column } so gelesen, wie Sie es meinen? Stehen die Zeilen in derselben Reihenfolge wie die Ergebnisse?
results-help-rows = Lernende hinzufügen
results-help-rows-detail = Bei { $rows } Lernenden sind nur starke Zeichen zu sehen. Ein früherer Jahrgang kann helfen.
results-off = Was abgeschaltet ist
results-change-question = Frage ändern
results-suspicious-title = Sehen Sie sich die Daten an, bevor Sie dies verwenden
results-suspicious-detail = Ein so gutes Ergebnis bedeutet meist, dass eine Spalte zusammen mit dem Ergebnis der Lernenden aufgeschrieben wurde. Schließen Sie sie aus und trainieren Sie neu.
results-suspicious-column = War { $column } rechtzeitig bekannt?
results-suspicious-ask = Wenn die Spalte zusammen mit { $side } oder danach aufgeschrieben wurde, schließen Sie sie aus: Solange sie nicht bekannt ist, sind diese Ergebnisse nichts wert. Wenn sie immer vor Ihrer Frage bekannt ist, sagen Sie es.
results-suspicious-columns = Spalten ansehen

## Lists over time, and what is needed

results-early = Über die Zeit
chart-early-recall = Gefunden durch die Liste
chart-early-about-recall = Von denen mit Bedarf, die noch da sind, der Anteil auf einer Liste{ $capacity ->
    [none] {""}
   *[other] {" "}für etwa { $capacity }
 }, nach dem Zeitpunkt der Frage ({ $unit }), mit Grenzwerten, die an anderen Lernenden festgelegt sind. Höher ist besser. Durchgezogene Linie und Band: { $model } mit 95-%-Bereich; grau: andere Modelle mit Listen
chart-early-no-figure = { $metric }: nichts bekannt ({ $model })
chart-early-figure-better = { $metric }: { $late } bei { $unit } { $last }, klar besser als { $early } bei { $unit } { $first }
chart-early-figure-worse = { $metric }: { $late } bei { $unit } { $last }, klar schlechter als { $early } bei { $unit } { $first }
chart-early-figure-level = { $metric }: { $early } bei { $unit } { $first } und { $late } bei { $unit } { $last } sind nicht zu unterscheiden
results-over-time = { $capacity ->
    [one] Eine Liste mit 1 Person über die Zeit
   *[other] Listen mit { $capacity } Lernenden über die Zeit
 }
results-over-time-about = Zu jedem Zeitpunkt stehen auf der Liste die höchsten Schätzungen unter den Lernenden, die noch da sind. Eine Kurve nur für diese wird besser, wenn schwierige Fälle gehen; daher steht daneben dasselbe für alle, die am Anfang da waren.
chart-found-there = noch da
chart-found-everybody = gefunden
chart-found-all = alle vom Anfang
chart-found-there-head = Gefunden von denen, die noch da sind, von 100
chart-found-all-head = Gefunden von allen am Anfang, von 100
chart-found-enrolled = Lernende, die noch da sind
chart-found-need = Mit Bedarf, von 100 davon
chart-found-none = Von denen, die am Anfang da waren, hat niemand Bedarf
chart-found-rises = Eine Liste von { $capacity } findet von allen mit Bedarf am Anfang { $late } von 100 ({ $last }), klar mehr als { $early } ({ $first })
chart-found-falls = Eine Liste von { $capacity } findet von allen mit Bedarf am Anfang { $late } von 100 ({ $last }), klar weniger als { $early } ({ $first })
chart-found-level = Eine Liste von { $capacity } findet von allen mit Bedarf am Anfang { $early } von 100 ({ $first }) und { $late } ({ $last }); das ist nicht zu unterscheiden
chart-found-departure = Die Liste findet mehr von denen, die noch da sind, weil andere gegangen sind: Von allen mit Bedarf am Anfang findet sie { $late } von 100 ({ $last }), nicht zu unterscheiden von { $early } ({ $first })
chart-found-about-everybody = Listen von { $capacity } (Modell: { $model }), zu jedem gefragten Zeitpunkt ({ $unit }): wie viele von 100 mit Bedarf ({ $need } von { $rows } Lernenden) auf der Liste stehen. Niemand ist gegangen; die noch da sind, sind also alle vom Anfang. Band: 95-%-Bereich
chart-found-about = Listen von { $capacity } (Modell: { $model }), zu jedem gefragten Zeitpunkt ({ $unit }). Durchgezogen: wie viele von 100 mit Bedarf, die noch da sind, auf der Liste stehen. Gestrichelt: wie viele von 100 mit Bedarf am Anfang ({ $need } von { $rows } Lernenden) auf der Liste stehen oder gegangen sind, nachdem sie auf einer standen; wer vorher ging, bleibt übersehen. Bänder: 95-%-Bereich
chart-sure = Bis { $last } standen { $sure } von 100 mit Bedarf auf zwei Listen hintereinander, { $never } nie; { $alarmed } von 100 ohne Bedarf standen auf irgendeiner Liste
chart-sure-about = Listen von { $capacity } (Modell: { $model }), zu jedem gefragten Zeitpunkt ({ $unit }). Durchgezogen: wie viele von 100 der { $need } mit Bedarf am Anfang bis dahin auf zwei Listen hintereinander standen. Gestrichelt: wie viele von 100 der { $well } ohne Bedarf bis dahin auf irgendeiner Liste standen. Bänder: 95-%-Bereich
chart-sure-twice = zwei hintereinander
chart-sure-alarmed = ohne Bedarf
chart-sure-twice-head = Auf zwei Listen hintereinander, von 100
chart-sure-alarmed-head = Ohne Bedarf auf einer Liste, von 100
chart-sure-stays = Von 100 auf der Liste davor, noch darauf
results-look-running = Andere Zahlen warten, bis dies fertig ist.
results-look-live = Wird berechnet, { $share } % fertig
results-selection = Welche Spalten etwas aussagen, egal, mit wem trainiert wird
results-selection-about = Eine Spalte, die nur für einen Teil der Lernenden zählt, kann aus Zufall zählen. Hier wird Teil für Teil gefragt, welche Spalten eine gewichtete Summe behält, wenn jede Spalte einen Preis hat. Das dauert einige Sekunden.
results-selection-ask = Jeden Teil fragen
results-selection-nothing = Eine gewichtete Summe behält in keinem Teil eine Spalte, wenn jede Spalte einen Preis hat.
results-selection-column = Spalte
results-selection-kept = Behalten
results-selection-important = Unter den { $most } wichtigsten
results-selection-of = in { $times } von { $folds } Teilen
results-selection-model = Wichtigkeit nach: { $model }.
results-selection-others = { $count ->
    [one] Eine andere Spalte wird nie behalten.
   *[other] { $count } andere werden nie behalten.
 }
results-selection-aside = In jedem Teil beiseitegelassen, weil sie kaum schwanken oder dasselbe sagen wie eine andere Spalte: { $names }
results-minimal = Was Sie nicht erheben müssten
results-minimal-about = Jede Spalte, die bleibt, muss erhoben, gespeichert und geschützt werden. Hier wird die kleinste Auswahl gesucht, die genauso viel aussagt. Das dauert einige Sekunden.
results-minimal-ask = Kleinste Auswahl suchen
results-minimal-none = Hier lässt sich nichts weglassen: Es gibt eine Spalte, oder keine, die sich bewerten lässt.
results-minimal-keep = Diese genügen
results-minimal-kept = in { $kept } von { $folds } Teilen behalten
results-minimal-spare = Für { $target } müssten diese nicht mehr erhoben werden
results-minimal-others = { $count ->
    [one] Eine Summe
   *[other] { $count } Summen
 } über den Verlauf Woche für Woche
results-minimal-others-about = Sie stammen aus der zweiten Datei oder aus Schritt-Spalten, die für eine andere Summe nötig sind, und fallen mit ihr weg: { $names }
results-minimal-take = { $count ->
    [one] Diese Spalte ausschließen und neu prüfen
   *[other] Diese { $count } Spalten ausschließen und neu prüfen
 }
results-minimal-again = Die Modelle werden ohne sie neu trainiert. Auf der Seite „Daten“ lässt sich das zurücknehmen.
chart-minimal = { $count } von { $total } Spalten { $count ->
    [one] genügt
   *[other] genügen
 }: { $metric } { $few }, mit allen { $all }
chart-minimal-lost = { $count } von { $total } Spalten { $count ->
    [one] genügt
   *[other] genügen
 } fast: { $metric } { $few }, mit allen { $all }
chart-minimal-all = Alle { $total } Spalten sind nötig
chart-minimal-about = { $metric } einer gewichteten Summe mit so vielen Spalten, bei Lernenden, mit denen sie nicht trainiert ist; Mittel über { $folds } Teile, n = { $rows }{ $of ->
    [none] {""}
   *[other] {" "}ausgelost aus { $of }
 }. Höher ist besser. Gestrichelt: was die kleinste Auswahl erreichen muss, 0,01 unter allen Spalten. Ausgewählt wurde innerhalb der Trainingszeilen; für diese Kurve gibt es keinen Bereich
chart-minimal-about-lower = { $metric } einer gewichteten Summe mit so vielen Spalten, bei Lernenden, mit denen sie nicht trainiert ist; Mittel über { $folds } Teile, n = { $rows }{ $of ->
    [none] {""}
   *[other] {" "}ausgelost aus { $of }
 }. Niedriger ist besser. Gestrichelt: was die kleinste Auswahl einhalten muss, 1 % über allen Spalten. Ausgewählt wurde innerhalb der Trainingszeilen; für diese Kurve gibt es keinen Bereich
chart-minimal-columns = Spalten
chart-minimal-limit = Grenze { $score }
results-learning = Würden mehr Lernende helfen?
results-learning-about = Ein einfaches Modell wird mit einem Achtel, einem Viertel, der Hälfte und allen Lernenden trainiert, um zu sehen, was der letzte Schritt gebracht hat. Das dauert ein bis zwei Sekunden.
results-learning-ask = Herausfinden
results-learning-none = Hier lässt sich das nicht sagen: Es gibt zu wenige Lernende, oder keine, die sich bewerten lassen.
results-learning-gain = Alle { $all } Lernenden im Training statt { $half } { $better ->
    [yes] bringen { $measure ->
        [rmse] einen um { $gain } kleineren Fehler
       *[auroc] { $gain } mehr AUC
    }
   *[no] bringen nichts
 }{ $p ->
    [none] ; für diese Teile gilt kein Test
   *[other] {" "}({ $p })
 }. Noch einmal doppelt so viele Lernende bringen selten mehr als das.
chart-learning-likely = Mehr Lernende dieser Art würden wahrscheinlich helfen
chart-learning-hardly = Mehr Lernende dieser Art würden kaum helfen
chart-learning-open = Es lässt sich nicht sagen, ob mehr Lernende dieser Art helfen würden
chart-learning-rows = Lernende im Training
chart-learning-about = { $metric } einer gewichteten Summe nach der Zahl der Lernenden im Training, bei denselben Lernenden, mit denen sie nicht trainiert ist; Mittel über Teile und Ziehungen, n = { $rows }{ $of ->
    [none] {""}
   *[other] {" "}ausgelost aus { $of }
 }. Höher ist besser; für diese Kurve gibt es keinen Bereich
chart-learning-about-lower = { $metric } einer gewichteten Summe nach der Zahl der Lernenden im Training, bei denselben Lernenden, mit denen sie nicht trainiert ist; Mittel über Teile und Ziehungen, n = { $rows }{ $of ->
    [none] {""}
   *[other] {" "}ausgelost aus { $of }
 }. Niedriger ist besser; für diese Kurve gibt es keinen Bereich
results-spread = ± { $half }
results-spread-what = um eine Schätzung von { $column }: Dort sollen { $aim ->
    [90] neun von zehn
   *[other] { $aim } von 100
 } Ergebnissen liegen{ $average ->
    [none] {""}
   *[other] . Um den Klassendurchschnitt braucht es ± { $average }
 }
results-spread-held = traf bei { $held } von 100 Lernenden außerhalb des Trainings zu (Bereich { $interval }), n = { $rows }; { $promise ->
    [none] von einem Jahrgang zum nächsten ist nichts zugesagt
   *[other] zugesagt sind { $promise }
 }

## Page

page-name = Homeroom
page-title = { $heading } · Homeroom
page-skip = Zum Inhalt springen
page-file = { $name }, { $rows ->
    [one] { $rows } Person
   *[other] { $rows } Lernende
 }
page-theme = Zwischen hell und dunkel wechseln
page-close = Schließen
page-back = Zurück
page-cancel = Abbrechen
page-percent = { $share } %
page-no-start = Diese Seite konnte nicht starten: { $reason }

page-stages = Abschnitte
page-stage = Abschnitt
page-stage-of = { $at } von { $of }: { $name }
page-stage-done = , fertig
page-stage-closed = , noch nicht offen
page-stage-data = Daten
page-stage-question = Frage
page-stage-training = Training
page-stage-results = Ergebnisse
page-stage-students = Lernende
page-stage-fairness = Fairness
page-stage-report = Bericht

page-badge = Bleibt auf diesem Gerät · { $count ->
    [one] { $count } Anfrage
   *[other] { $count } Anfragen
 }
page-badge-tried = { $count ->
    [one] { $count } versuchte Anfrage
   *[other] { $count } versuchte Anfragen
 }
page-badge-short = { $count ->
    [one] { $count } Anfrage
   *[other] { $count } Anfragen
 }
page-how-know = Woher weiß ich das?
page-privacy-title = Woher weiß ich, dass es hier bleibt?
page-privacy-requests = { $count ->
    [one] Anfrage, seit die Seite geladen ist
   *[other] Anfragen, seit die Seite geladen ist
 }
page-privacy-blocked = { $count ->
    [one] Versuch blockiert
   *[other] Versuche blockiert
 }
page-privacy-stored = { $count ->
    [one] Cookie oder gespeicherte Zeile
   *[other] Cookies oder gespeicherte Zeilen
 }
page-privacy-last = Zuletzt versucht: { $what }
page-privacy-part = Eine Anfrage hat encodings.js geladen, einen Teil dieser Seite, der Buchstaben aus der Zeit vor Unicode liest. Nichts aus Ihrer Datei ging dabei mit.
page-privacy-rule = Die Seite trägt eine Regel, die Ihr Browser durchsetzt: Sie darf sich mit nichts verbinden.
page-privacy-rule-label = Die Regel
page-privacy-checks = Prüfen Sie es selbst
page-privacy-check-1 = Schalten Sie das WLAN aus. Alles läuft weiter; nur eine Datei mit Buchstaben aus der Zeit vor Unicode muss als UTF-8 gespeichert werden.
page-privacy-check-2 = Drücken Sie F12, öffnen Sie „Netzwerk“, legen Sie eine Datei ab: Die Liste bleibt leer. Nur Buchstaben aus der Zeit vor Unicode fügen encodings.js hinzu, einmal.
page-privacy-check-3 = Schließen Sie den Tab. Nichts bleibt zurück, was Sie nicht gespeichert haben.
page-privacy-outside = Die Regel bindet diese Seite. Browser-Erweiterungen, Rechtschreibdienste und Übersetzung stehen außerhalb: Sie gehören zu Ihrem Browser und können lesen, was eine Seite zeigt. Diese Seite bittet Rechtschreibung und Übersetzung, fernzubleiben.

page-empty-title = Sehen Sie, wer vielleicht Unterstützung braucht, und wie weit Sie dem trauen können.
page-empty-lead = Legen Sie eine Liste von Lernenden ab, wie Ihre Schule sie führt. Homeroom lernt auf diesem Gerät daraus, sagt klar, wie gut das gelingt, und zeigt, worauf es beruht.
page-drop = Datei mit Lernenden hier ablegen
page-drop-held = Loslassen, um sie hier zu lesen
page-drop-kinds = CSV, Excel oder OpenDocument. Eine Zeile je Person. Eine zweite Datei mit Datumsangaben oder Wochen kann dazukommen.
page-drop-stays = Sie wird nirgendwohin gesendet
page-choose-file = Datei wählen
page-sample = Mit erfundener Klasse probieren
page-promises = Worauf Sie sich verlassen können
page-promise-here = Es bleibt hier
page-promise-here-about = Es gibt keinen Server. Die Seite hat sich selbst jede Verbindung verboten.
page-promise-honest = Es ist ehrlich
page-promise-honest-about = Jede Schätzung wird an Lernenden geprüft, die das Modell nie gesehen hat, und mit der besten einfachen Regel verglichen. Wenn es nichts zu finden gibt, steht das da.
page-promise-decide = Sie entscheiden
page-promise-decide-about = Homeroom sagt, wer vielleicht Unterstützung braucht. Es sagt nie, dass jemand scheitern wird, und es handelt nie von selbst.

page-reading-title = { $name } wird gelesen
page-reading-sample = Eine Klasse wird erfunden
page-reading-lead = Die Datei bleibt auf diesem Gerät. Nichts darin wird verändert.
page-reading-bytes = { $done } von { $total } MB.
page-reading-look = Zeilen und Spalten werden angesehen.
page-reading-bar = Lesen
page-left = Noch etwa { $span }.
page-span-moment = ein bis zwei Sekunden
page-span-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
 }
page-span-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
 }
page-live-reading = Lesen, { $share } %
page-live-training = Training, { $share } % fertig
page-live-training-left = Training, { $share } % fertig, noch etwa { $span }

page-data-title = { $rows ->
    [one] { $rows } Person
   *[other] { $rows } Lernende
 }, { $columns ->
    [one] { $columns } Spalte
   *[other] { $columns } Spalten
 }.
page-data-look = { $count ->
    [0] Nichts braucht vorher einen Blick.
    [one] Eine Sache braucht vorher einen Blick.
    [2] Zwei Dinge brauchen vorher einen Blick.
    [3] Drei Dinge brauchen vorher einen Blick.
    [4] Vier Dinge brauchen vorher einen Blick.
    [5] Fünf Dinge brauchen vorher einen Blick.
    [6] Sechs Dinge brauchen vorher einen Blick.
   *[other] { $count } Dinge brauchen vorher einen Blick.
 }
page-choose-another = Andere Datei wählen
page-data-lead = { $source }. Nichts wurde verändert; jeder Schritt hier unten lässt sich zurücknehmen.
page-sheet = Blatt
page-again = Noch einmal laden
page-found = Was auffiel
page-notes-more = { $count ->
    [one] Ein weiterer Hinweis
   *[other] { $count } weitere Hinweise
 }
page-glance-students = Lernende
page-glance-columns = Spalten
page-glance-inputs = zum Lernen
page-glance-target = Ziel
page-glance-missing = Fehlende Zellen
page-glance-twice = Doppelte Zeilen
page-changes = { $count ->
    [one] Sie haben eine Sache geändert
   *[other] Sie haben { $count } Dinge geändert
 }
page-change = { $column }: { $what }
page-change-protected = geschützt
page-change-unprotected = nicht geschützt
page-change-missing = unmögliche Werte als fehlend
page-change-written = Werte wie geschrieben
page-change-known = rechtzeitig bekannt
page-change-unknown = nicht rechtzeitig bekannt
page-undo = Rückgängig
page-undo-label = { $change } rückgängig machen
page-beside-none = Wochen oder Ereignisse
page-beside-none-about = Der Verlauf Woche für Woche sagt oft mehr als eine Gesamtzahl. Eine zweite Datei kann ihn enthalten: eine Zeile je Person und Tag, Woche oder Stunde.
page-beside-add = Datei mit Wochen oder Ereignissen hinzufügen
page-beside = Woche für Woche: { $name }
page-beside-busy = Es wird geprüft, wie die beiden Dateien zusammenpassen.
page-beside-turned = Am Inhalt erkannt: { $students } enthält eine Zeile je Person; { $events } enthält, was geschehen ist.
page-beside-ask = { $rows } Zeilen. Zu wem eine Zeile gehört, steht in { $other }, bei den Lernenden in { $own }; wann, in { $time }; was geschah, in { $kind }. Ein Schritt ist { $step }. Wann jemand gegangen ist, steht in { $exit }.
page-beside-other = Spalte der Ereignisse, die sagt, zu wem eine Zeile gehört
page-beside-own = Spalte der Lernenden, die dasselbe sagt
page-beside-time = Spalte, die sagt, wann
page-beside-kind = Spalte, die sagt, was geschah
page-beside-step = Länge eines Schritts
page-beside-exit = Spalte, die sagt, wann jemand gegangen ist
page-beside-choose = Spalte wählen
page-beside-measures = Bei einem Ereignis gemessen
page-beside-kinds = Was geschah: { $kinds }.
page-beside-once = Ereignisse weglassen, die eine Zeile darüber Zelle für Zelle wiederholen
page-beside-part = Diese Datei entfernen
page-beside-swap = Tauschen: { $name } enthält die Lernenden
page-exit-nobody = keiner Spalte
page-step-usual = von selbst gefunden
page-step-day = ein Tag
page-step-week = eine Woche
page-step-month = ein Monat
page-step-item = jedes Ereignis
page-step-so-many = { $count } { $unit }
page-dates-day = Der Tag kommt zuerst: 3/4 ist der 3. April
page-dates-month = Der Monat kommt zuerst: 3/4 ist der 4. März
page-series = { $columns } als einen Messwert über die Zeit lesen
page-series-to = { $first } bis { $last } ({ $count } Spalten)
page-series-about = Die Zahl im Namen ist die Woche, in der er bekannt war. Sonst werden sie weggelassen, wo ein Zeitpunkt genannt ist.
page-series-maybe = { $columns } sehen nach einem Messwert über die Zeit aus.
page-series-take = Woche für Woche lesen
page-term = Der Verlauf
page-term-channel = Anzeigen
page-strips = Person für Person: { $channel }
page-strips-about = Lernende { $from } bis { $to } von { $all }, in der Reihenfolge der Datei.
page-strips-region = Lernende Woche für Woche, seitlich verschiebbar
page-strips-key = Kräftigere Farbe heißt mehr. Schraffiert: fehlt. Die Zeile ist die der Tabelle.
page-strips-before = Die davor
page-strips-after = Die nächsten
page-strips-from = Ab Person
page-columns = Spalten
page-columns-about = Art oder Rolle ändern Sie am unterstrichenen Wort.
page-columns-count = { $inputs ->
    [one] { $inputs } Eingabe
   *[other] { $inputs } Eingaben
 }, { $target ->
    [one] { $target } Ziel
   *[other] { $target } Ziele
 }, { $kept } ausgeschlossen.
page-columns-more = { $count ->
    [one] Die andere Spalte zeigen
   *[other] Die anderen { $count } Spalten zeigen
 }
page-kind-of = Art von { $column }
page-kind-number = Zahl
page-kind-category = Kategorie
page-kind-yesNo = Ja oder Nein
page-kind-date = Datum
page-kind-text = freier Text
page-role-of = Rolle von { $column }
page-role-input = Eingabe
page-role-target = Ziel
page-role-identifier = Kennung
page-role-group = Zeilen gehören zu
page-role-cohort = Jahrgang
page-role-step = Woche für Woche
page-role-exit = früh gegangen
page-role-ignored = ausgeschlossen
page-protected = geschützt
page-protected-of = { $column } ist geschützt
page-tag-target = die Frage
page-rows = Erste Zeilen
page-rows-odd = Erste und auffällige Zeilen
page-rows-label = Erste Zeilen der Datei, seitlich verschiebbar
page-rows-note = Die Zeilennummern sind die der Tabelle. Aus grauen Spalten wird nicht gelernt.
page-row = Zeile
page-names-show = Namen zeigen
page-names-hide = Namen verbergen
page-cell-missing = fehlt
page-cell-hidden = verborgen
page-cell-odd = , bitte ansehen
page-next-question = Weiter: die Frage

page-question-title = Was möchten Sie wissen?
page-question-kind = Art der Frage
page-form-atRisk = Unterstützung
page-form-atRisk-about = Wer sie vielleicht braucht
page-form-number = Eine Zahl
page-form-number-about = Eine Note oder Punktzahl
page-form-category = Eine Kategorie
page-form-category-about = Eines von mehreren Ergebnissen
page-ask-number = { $target } als Zahl vorhersagen.
page-ask-category = { $target } als Kategorie vorhersagen.
page-ask-value = Vorhersagen, wer vielleicht Unterstützung braucht: alle, bei denen { $target } { $op } { $value } ist.
page-ask-values = Vorhersagen, wer vielleicht Unterstützung braucht: alle, bei denen { $target } { $values } ist.
page-target-label = Spalte, die vorhergesagt wird
page-target-none = Spalte wählen
page-op-label = Vergleich
page-op-below = unter
page-op-at-most = höchstens
page-op-above = über
page-op-at-least = mindestens
page-op-equal = gleich
page-op-other = ungleich
page-op-in = einer von
page-value-label = Wert
page-value-between = Geben Sie eine Zahl zwischen { $low } und { $high } ein, etwa { $proposed }
page-value-missing = Geben Sie einen Wert ein
page-values = Bei welchen Werten von { $column } geht es um Unterstützung?
page-values-none = einer dieser Werte
page-students = { $count ->
    [one] { $count } Person
   *[other] { $count } Lernende
 }
page-rule = Mit einer eigenen einfachen Regel vergleichen
page-rule-about = Die Modelle sollen besser sein als sie
page-rule-label = Ihre Regel
page-rule-column = Spalte Ihrer Regel
page-rule-op = Vergleich Ihrer Regel
page-rule-value = Wert Ihrer Regel
page-rule-values-hint = Werte, durch Kommas getrennt
page-question-numbers = Ihre Frage in Zahlen
page-question-means = Was das bedeutet
page-models = Welche Modelle
page-models-about = Angekreuzte laufen, zurzeit { $count }. { $always ->
    [0] {""}
    [one] Ein einfaches läuft immer, damit die übrigen etwas zu übertreffen haben.
    [2] Zwei einfache laufen immer, damit die übrigen etwas zu übertreffen haben.
   *[other] { $always } einfache laufen immer, damit die übrigen etwas zu übertreffen haben.
 }
page-models-simple = Nur die einfachen laufen.
page-model-always = Immer an: Die anderen werden mit ihm verglichen
page-model-blend = Dauert mehrmals so lange
page-settings = Einstellungen
page-settings-of = für { $model }
page-setting-range = Von { $low } bis { $high }
page-setting-whole = Eine ganze Zahl von { $low } bis { $high }
page-splitting = Trainiert und geprüft
page-splitting-about = Die Lernenden werden auf { $folds } Teile verteilt. Jeder Teil wird von Modellen eingeschätzt, die mit den anderen trainiert sind.
page-splitting-cohort = { $cohort } wird ganz von Modellen eingeschätzt, die mit den Jahrgängen davor trainiert sind. Wer eingeschätzt wird, ist nicht im Training.
page-splitting-turn = Jeder Jahrgang außer dem ersten wird von Modellen eingeschätzt, die mit denen davor trainiert sind. Wer eingeschätzt wird, ist nicht im Training.
page-splitting-left = Jeder Wert von { $column } wird von Modellen eingeschätzt, die ihn nicht kannten: So erginge es einem neuen. Wer eingeschätzt wird, ist nicht im Training.
page-parts-left = einer je Wert von { $column }, jeder durch die anderen geprüft
page-decide = Listen jeder Länge prüfen
page-decide-about = Kalibriert die Wahrscheinlichkeiten und sagt, wie lang Listen sein müssen, innerhalb der Trainingszeilen. Jedes Modell wird sechsmal so oft trainiert
page-decide-number = Einen Bereich um jede Schätzung bilden
page-decide-number-about = Neun von zehn sollen darin liegen. Die Breite wird innerhalb der Trainingszeilen festgelegt. Jedes Modell wird sechsmal so oft trainiert
page-parts = Teile
page-parts-count = { $count }
page-rounds = Durchgänge
page-rounds-count = { $count ->
    [one] einmal
   *[other] { $count } Mal, neu aufgeteilt
 }
page-rounds-seeds = { $count ->
    [one] einmal
   *[other] { $count } Mal, neu trainiert
 }
page-gap-target = Wählen Sie eine Spalte, die vorhergesagt wird
page-gap-value = Der Wert fehlt noch
page-gap-values = Wählen Sie mindestens einen Wert
page-gap-rule = Ihre Regel braucht einen Wert
page-unit-week = Woche
page-unit-day = Tag
page-unit-step = Schritt
page-unit-own = { $name }
page-at-week = Woche { $moment }
page-at-day = Tag { $moment }
page-at-step = Schritt { $moment }
page-at-own = { $name } { $moment }
page-when-week = Es zählt nur, was bis Woche { $moments } bekannt ist.
page-when-day = Es zählt nur, was bis Tag { $moments } bekannt ist.
page-when-step = Es zählt nur, was bis Schritt { $moments } bekannt ist.
page-when-own = Es zählt nur, was bis { $name } { $moments } bekannt ist.
page-when-nobody = Wann jemand gegangen ist, steht in { $exit }.
page-when-exit = Wer laut { $exit } bis dahin gegangen ist, wird nicht eingeschätzt.
page-when-judge = Geprüft wird an { $cohort }.
page-when-everybody = allen Lernenden, Teil für Teil
page-when-one = { $cohort }, trainiert mit den Jahrgängen davor
page-when-turn = jedem Jahrgang, trainiert mit denen davor
page-when-label = Zeitpunkte der Vorhersage
page-when-cohort = An wem geprüft wird
page-when-hint = Nennen Sie mehrere Zeitpunkte durch Kommas getrennt, etwa 4, 8, 12, um zu sehen, ab wann man einer Warnung trauen kann. Lassen Sie das Feld leer, um das ganze Halbjahr zu nehmen.
page-when-wrong = Schreiben Sie Zahlen, durch Kommas getrennt, etwa 4, 8, 12
page-standing = Wer da ist
page-standing-region = Lernende zu jedem Zeitpunkt, seitlich verschiebbar
page-standing-moment = Zeitpunkt
page-standing-judged = Eingeschätzt
page-standing-taught = Im Training
page-standing-gone = Schon gegangen
page-standing-need = Mit Bedarf
page-standing-end = ganzes Halbjahr
page-expected = Etwa { $span } auf diesem Gerät
page-train = { $count ->
    [0] Trainieren
    [one] { $count } Modell trainieren
   *[other] { $count } Modelle trainieren
 }

page-training-begins = Das Training beginnt.
page-training-title = Training.
page-training-title-left = Training. Noch etwa { $span }.
page-training-lead = { $folds ->
    [one] Jedes Modell wird mit den früheren Jahrgängen trainiert und an einem geprüft, den es nicht kennt
   *[other] Jedes Modell wird { $folds } Mal trainiert und an dem Teil geprüft, den es nicht kennt
}{ $repeats ->
    [one] .
   *[other] , in { $repeats } Durchgängen.
 }
page-training-cancelled = Das Training wurde nach { $done } von { $total } abgebrochen.
page-training-failed = Das Training brach ab.
page-training-finished = Das Training ist fertig.
page-training-bar = Training
page-training-count = { $done } von { $total }
page-training-leave = Sie können diesen Tab verlassen; es läuft weiter. Beim Abbrechen bleiben Ihre Datei und Ihre Frage erhalten.
page-training-table = Fortschritt nach Modell und Teil, seitlich verschiebbar
page-training-model = Modell
page-training-part = Teil
page-training-cells = Zahl in einer fertigen Zelle: { $metric } an dem Teil, an dem geprüft wird{ $repeats ->
    [one] {""}
   *[other] , über die Durchgänge gemittelt
 }; { $better ->
    [lower] niedriger ist besser
   *[higher] höher ist besser
 }. Einzelne Teile schwanken; urteilen Sie nach dem Bereich auf der nächsten Seite.
page-training-moments = Hier sind die { $count } Zeitpunkte gemittelt; die Ergebnisse zeigen jeden.
page-training-chance = { $chance } ist Zufall.
page-cell-waits = wartet
page-cell-undone = offen
page-cell-done = fertig
page-learning = Während es lernt
page-now = Was gerade geschieht
page-now-lot = Jede Zelle trainiert ein Modell mit allen Teilen außer einem und prüft es dann an diesem.
page-now-within = Darin wird es noch fünfmal trainiert, mit inneren Teilen, die sagen, { $form ->
    [number] wie weit es meist danebenliegt
   *[atRisk] wie lang Listen sein müssen
 }.
page-now-teaching = Jede Zelle trainiert ein Modell mit allen Teilen außer einem und prüft es dann an diesem.
page-now-cohort = Jede Zelle trainiert ein Modell mit den früheren Jahrgängen und prüft es dann am späteren.
page-now-turn = Jede Zelle trainiert ein Modell mit den Jahrgängen vor einem und prüft es dann an diesem.
page-now-left = Jede Zelle trainiert ein Modell mit allen Werten außer einem und prüft es dann an diesem.
page-part-of = Teil { $part } von { $of }
page-network-of = Netz { $member }
page-now-closing = Die Teile werden zusammengesetzt und die Bereiche berechnet.
page-open-results = Ergebnisse öffnen, sobald sie da sind
page-next-results = Weiter: die Ergebnisse
page-train-again = Neu trainieren
page-replaced = { $count ->
    [one] Ein Hilfsprozess blieb stehen und wurde ersetzt
   *[other] { $count } Mal blieb ein Hilfsprozess stehen und wurde ersetzt
 }
page-replaced-about = Der Teil wurde noch einmal erledigt. Nichts fehlt.

page-code = Code { $code }
page-place-both = Zeile { $row }, Spalte { $column }
page-place-row = Zeile { $row }
page-place-column = Spalte { $column }

## The four kinds of question, and whose work promises more than the mark shows

error-no-intervals = { $why ->
    [kinds] „{ $column }“ ist als Kategorie gefragt, und ein Bereich braucht eine Zahl
   *[model] Für dieses Modell wurden keine Bereiche um { $column } gebildet
}
error-no-intervals-advice = { $why ->
    [kinds] Fragen Sie nach einer Note als Zahl.
   *[model] Prüfen Sie auch Bereiche (--decide), oder wählen Sie ein Modell, das selbst lernt.
}
# $columns are the first three columns that are kept out, $count is all of them, $more how many others.
template-exam = { $target } aus dem vorhersagen, was vorher bekannt ist.{ $count ->
    [0] {""}
    [one] {" "}Ausgeschlossen: { $columns }.
   *[other] {" "}Ausgeschlossen: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }.
}
template-semester = { $target } am Ende des Halbjahrs vorhersagen.{ $count ->
    [0] {""}
    [one] {" "}Ausgeschlossen: { $columns }.
   *[other] {" "}Ausgeschlossen: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }.
}
template-semester-kinds = Vorhersagen, welcher Wert es in { $target } wird; keine Endnote ist eine Zahl.{ $count ->
    [0] {""}
    [one] {" "}Ausgeschlossen: { $columns }.
   *[other] {" "}Ausgeschlossen: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }.
}
template-risk = Wer am Ende vielleicht { $target } unter { $values } hat.{ $count ->
    [0] {""}
    [one] {" "}Ausgeschlossen: { $columns }.
   *[other] {" "}Ausgeschlossen: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }.
}
template-risk-kinds = Wer am Ende vielleicht { $target } { $values } hat.{ $count ->
    [0] {""}
    [one] {" "}Ausgeschlossen: { $columns }.
   *[other] {" "}Ausgeschlossen: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }.
}
template-potential = Wessen bisherige Arbeit mehr verspricht, als { $target } zeigt.{ $count ->
    [0] {""}
    [one] {" "}Ausgeschlossen: { $columns }.
   *[other] {" "}Ausgeschlossen: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }.
}
template-exam-none = Keine zwei Spalten sehen nach aufeinanderfolgenden Prüfungen oder Noten aus, wie G1 und G2.
template-semester-none = Keine Spalte sieht nach einer Endnote oder einem Ergebnis aus.
template-risk-none = Keine Spalte sagt, wer abgebrochen oder nicht bestanden hat, und keine sieht nach einer Endnote aus.
template-risk-scale = Ab wann { $target } bestanden ist, lässt sich aus den Zahlen nicht erkennen. Wählen Sie es im Satz.
template-potential-none = Keine Spalte sieht nach einer Endnote in Zahlen aus.
template-potential-scale = { $target } endet bei 6 oder darunter: Eine niedrige Note kann dort die beste sein.

report-potential = { $model }: Von { $judged } Lernenden haben { $count } eine Note unter dem Bereich um das, was ihre Arbeit versprach; { $promised ->
    [yes] { $miss } von 100, also { $expected }, wären es schon nach der Zusage des Bereichs
   *[no] { $miss } von 100, also { $expected }, wären es, wenn dieser Jahrgang wie die früheren wäre, was nichts zusagt
}. { $more ->
    [yes] Es sind mehr, als durch bloßen Zufall wahrscheinlich ist
   *[no] Das kann bloßer Zufall sein
}. Eine Übungsliste: Diese Lernenden dienten zum Training anderer Teile
report-promising = Zeile { $row }: Schätzung { $estimate } ({ $low } bis { $high }), Note { $result }, { $gap } niedriger
report-promising-rest = und { $count } weitere

page-template-kind = Vier Arten von Fragen
page-template-exam = Die nächste Prüfung
page-template-semester = Das Halbjahr
page-template-risk = Risiko
page-template-potential = Potenzial
page-template-off = nicht in dieser Datei


promise-summary = Wessen Arbeit mehr verspricht, als die Note zeigt
promise-title = { $count ->
    [one] In { $count } Person steckt vielleicht mehr, als die Note zeigt
   *[other] In { $count } Lernenden steckt vielleicht mehr, als die Note zeigt
}
promise-title-chance = { $count ->
    [0] Keine Note liegt unter dem Bereich um ihre Schätzung
    [one] { $count } Note liegt unter ihrem Bereich, und das kann bloßer Zufall sein
   *[other] { $count } Noten liegen unter ihren Bereichen, und das kann bloßer Zufall sein
}
promise-expected = { $count } von { $judged }; { $miss } von 100, also { $expected }, wären es schon nach der Zusage des Bereichs.
promise-expected-cohort = { $count } von { $judged }; { $miss } von 100, also { $expected }, wären es, wenn dieser Jahrgang wie die früheren wäre. Zwischen Jahrgängen sagt der Bereich nichts zu.
promise-about = { $target } liegt unter dem { $aim }-%-Bereich um das, was ein Modell ({ $model }) erwartete, das die Person nie gesehen hatte. Der größte Unterschied steht zuerst.
promise-practice = Eine Übungsliste: Diese Zeilen dienten zum Training der anderen Teile, und ihre Noten sind bekannt. Sie entscheidet nichts. Eine niedrige Note hat Gründe, die in keiner Spalte stehen; fragen Sie, bevor Sie Schlüsse ziehen.
promise-row = Zeile
promise-who = Name
promise-estimate = Schätzung
promise-interval = Bereich
promise-gap = Niedriger um
promise-scale = Von { $low } bis { $high }: Die Linie ist der Bereich, der Punkt die Schätzung, die Raute { $target }.
promise-picture = Schätzung und Note
promise-rest = { $count ->
    [one] { $count } weitere Person ist nicht gezeigt.
   *[other] { $count } weitere Lernende sind nicht gezeigt.
}
promise-names = Namen zeigen
promise-names-hide = Namen verbergen
promise-region = Lernende, deren Note unter dem Bereich liegt
promise-coming = Die Liste wird zusammengestellt.
promise-none = Es wurden keine Bereiche gebildet: Kreuzen Sie sie bei der Frage an und trainieren Sie neu.
promise-no-signal = Diese Spalten sagen nichts über { $target } aus, daher gibt es keine Liste.
## The quality of the data

quality-later = { $column } klingt nach etwas, das erst hinterher aufgeschrieben wird
quality-later-detail = Dem Namen nach ist die Spalte vielleicht erst bekannt, wenn alles vorbei ist. Wenn das so ist, schließen Sie sie aus: Ein Modell, das sie liest, antwortet zu spät.
quality-alone = Ein Modell beruht fast allein auf { $column }
quality-alone-detail = Die Spalte trägt { $share } % von dem, was das beste Modell aus allen Spalten liest. Fragen Sie, wie { $column } zustande kommt: Wenn die Spalte zusammen mit der Antwort aufgeschrieben wird, schließen Sie sie aus. Wenn sie rechtzeitig bekannt ist, reicht vielleicht eine Regel mit ihr statt des Modells.
quality-far = { $column } hat { $count ->
    [one] einen Wert
   *[other] { $count } Werte
} weit weg von allen anderen{ $count ->
    [one] : { $value }
   *[other] , am weitesten weg ist { $value }
}
quality-far-detail = Die anderen liegen zwischen { $low } und { $high }. { $count ->
    [one] Er kann stimmen; wenn er
   *[other] Sie können stimmen; wenn sie
} ein Versehen { $count ->
    [one] ist, lesen Sie ihn
   *[other] sind, lesen Sie sie
} als fehlend.
quality-code = { $value } in { $column } steht vielleicht für „nicht bekannt“
quality-code-detail = So steht es in { $count ->
    [one] einer Zeile
   *[other] { $count } Zeilen
}; alle anderen liegen zwischen { $low } und { $high }. Als Zahl gelesen, sagt es etwas Falsches über diese Lernenden.
quality-below = { $column } liegt in { $count ->
    [one] einer Zeile
   *[other] { $count } Zeilen
} unter 0
quality-below-detail = Alle anderen sind ganze Zahlen zwischen { $low } und { $high }. Bitte prüfen Sie { $count ->
    [one] den Wert
   *[other] die Werte
} in Ihrer Datei, oder lesen Sie { $count ->
    [one] ihn
   *[other] sie
} als fehlend.
quality-scale = { $column } verlässt in { $count ->
    [one] einer Zeile
   *[other] { $count } Zeilen
} die Skala
quality-scale-detail = Spalten dieser Art enden bei { $high }, und hier steht { $value }. Bitte prüfen Sie das in Ihrer Datei, oder lesen Sie als fehlend, was über { $high } liegt.
quality-much = { $column } fehlt bei { $share } % der Lernenden
quality-much-detail = Was für { $count } Lernende ersatzweise eingesetzt wird, sagt wenig über sie. Ein Modell braucht die Spalte nicht, wenn die anderen genauso viel sagen.
quality-together = Bei { $count } Lernenden fehlen zusammen: { $columns }
quality-together-detail = Vielleicht haben sie nicht teilgenommen, oder ein Formular wurde nicht abgegeben. Modelle behandeln einen fehlenden Eintrag als etwas Bekanntes, also ist nichts zu tun; fragen Sie nach dem Grund, bevor Sie ihm trauen.
quality-telling = Ob { $column } fehlt, sagt etwas über die Antwort
quality-telling-risk = Von { $count } Lernenden ohne Eintrag gilt „{ $question }“ für { $without } %, von den anderen für { $others } % (ein Unterschied von { $low } bis { $high } Punkten). { $used ->
    [yes] Wenn Einträge fehlen, weil es so ausging, sind sie zu spät bekannt: Dann schließen Sie die Spalte aus.
   *[no] Aus der Spalte wird nicht gelernt.
}
quality-telling-class = Von { $count } Lernenden ohne Eintrag gehören { $without } % zu { $class }, von den anderen { $others } % (ein Unterschied von { $low } bis { $high } Punkten). { $used ->
    [yes] Wenn Einträge fehlen, weil es so ausging, sind sie zu spät bekannt: Dann schließen Sie die Spalte aus.
   *[no] Aus der Spalte wird nicht gelernt.
}
quality-telling-number = { $count } Lernende ohne Eintrag haben im Mittel { $without }, die anderen { $others } (ein Unterschied von { $low } bis { $high }). { $used ->
    [yes] Wenn Einträge fehlen, weil es so ausging, sind sie zu spät bekannt: Dann schließen Sie die Spalte aus.
   *[no] Aus der Spalte wird nicht gelernt.
}
quality-unknown = { $column } ist bei { $count ->
    [one] einer Person
   *[other] { $count } Lernenden
} nicht bekannt
quality-unknown-detail = { $count ->
    [one] Diese Person wird
   *[other] Sie werden
} weder zum Training genutzt noch eingeschätzt. Wenn der Wert fehlt, weil { $count ->
    [one] die Person gegangen ist
   *[other] Lernende gegangen sind
}, sehen die anderen besser aus, als die Klasse war.
quality-key = { $count ->
    [one] Ein Wert von { $column } steht in mehreren Zeilen
   *[other] { $count } Werte von { $column } stehen in mehreren Zeilen
}
quality-key-detail = Die Zeilen unterscheiden sich; es können also Personen mit zwei Zeilen sein oder Versehen. Wenn es Personen sind, halten Sie ihre Zeilen zusammen: Sonst dient eine Zeile zum Training und die andere zum Prüfen.
quality-few = { $of ->
    [question] Für { $count } von { $rows } Lernenden gilt „{ $question }“
    [others] Für alle außer { $count } von { $rows } Lernenden gilt „{ $question }“
   *[class] { $count } von { $rows } Lernenden gehören zu { $class }
}
quality-few-detail = Aus weniger als 30 Lernenden mit einem Ergebnis lässt sich wenig lernen und nichts zeigen. Fragen Sie nach einem weiter gefassten Ergebnis, oder nehmen Sie mehr Jahre hinzu.
quality-rare-detail = Wer das von niemandem sagt, liegt bei { $rest } % der Lernenden richtig. Achten Sie also darauf, wer auf einer Liste gefunden wird, und nicht darauf, wie oft ein Modell richtigliegt.
quality-groups = { $column } hat { $count ->
    [one] eine Gruppe
   *[other] { $count } Gruppen
} mit weniger als { $limit } Lernenden
quality-groups-detail = { $none ->
    [0] Bei so wenigen hat jede Prüfung auf Fairness weite Bereiche.
    [one] Bei so wenigen hat jede Prüfung auf Fairness weite Bereiche, und eine Gruppe hat weniger als { $limit }: Für sie wird keine Zahl gezeigt.
   *[other] Bei so wenigen hat jede Prüfung auf Fairness weite Bereiche, und { $none } davon haben weniger als { $limit }: Für diese wird keine Zahl gezeigt.
}
quality-drift-median = { $column }: Median { $later } in { $cohort }, { $earlier } { $one ->
    [yes] in { $before }
   *[no] davor
}
quality-drift-mean = { $column }: Mittelwert { $later } in { $cohort }, { $earlier } { $one ->
    [yes] in { $before }
   *[no] davor
}
quality-drift-share = { $column }: { $level } bei { $later } % in { $cohort }, { $earlier } % { $one ->
    [yes] in { $before }
   *[no] davor
}
quality-drift-missing = { $column }: fehlt bei { $later } % in { $cohort }, { $earlier } % { $one ->
    [yes] in { $before }
   *[no] davor
}
quality-drift-detail = { $distance } von 100 Lernenden müssten anders sein, damit { $cohort } aussieht wie die Jahrgänge davor. Wenn die Spalte jetzt anders erhoben wird, schließen Sie sie aus: Was aus ihr gelernt wurde, gilt nicht mehr.
quality-drift-target = { $distance } von 100 Lernenden müssten anders sein, damit { $cohort } aussieht wie die Jahrgänge davor. Das Ergebnis selbst hat sich verschoben; Schätzungen aus dem Training mit früheren Lernenden können daher zu hoch oder zu niedrig liegen.
quality-drift-group = { $distance } von 100 Lernenden müssten anders sein, damit { $cohort } aussieht wie die Jahrgänge davor. Aus der Spalte wird nicht gelernt; eine Prüfung auf Fairness vergleicht andere Gruppen als früher.
quality-none = In den Daten fiel nichts auf.
quality-none-more = In den Daten fiel sonst nichts auf.

# The page and the command line: a report beside the score.
quality-title = Die Daten dahinter
quality-report = { $count ->
    [0] Nichts anzusehen
    [one] Eine Sache anzusehen
   *[other] { $count } Dinge anzusehen
}{ $notes ->
    [0] {""}
    [one] {" "}und ein Hinweis
   *[other] {" "}und { $notes } Hinweise
}
quality-report-inside = { $count ->
    [0] nichts anzusehen
    [one] eine Sache anzusehen
   *[other] { $count } Dinge anzusehen
}{ $notes ->
    [0] {""}
    [one] {" "}und ein Hinweis
   *[other] {" "}und { $notes } Hinweise
}
quality-lead = Angesehen { $rows ->
    [one] wurde eine Zeile
   *[other] wurden { $rows } Zeilen
} mit allen Spalten. Nichts wird geändert, bis Sie es wollen, und jede Änderung lässt sich zurücknehmen.
quality-open = Qualität der Daten ansehen
quality-back-data = Zurück zu den Spalten
quality-back-results = Zurück zu den Ergebnissen
quality-back-question = Zur Frage
quality-coming = Alle Spalten werden angesehen …
quality-clean = Nichts fiel auf: keine unmöglichen Werte, keine doppelten Zeilen, nichts Fehlendes, das etwas verrät, keine fragliche Spalte.
quality-topic-ask = Fragliche Spalten
quality-topic-values = Werte
quality-topic-missing = Fehlende Einträge
quality-topic-duplicates = Doppelt
quality-topic-balance = Wenige Lernende
quality-topic-drift = Zwischen Jahrgängen verändert
quality-rows = { $count ->
    [one] Zeile { $rows }
   *[other] Zeilen { $rows }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }
}
quality-rows-show = { $count ->
    [one] Zeile zeigen
   *[other] Zeilen zeigen
}
quality-rows-hide = { $count ->
    [one] Zeile verbergen
   *[other] Zeilen verbergen
}
quality-rows-label = Zeilen zu diesem Befund, verschiebbar
quality-rows-first = Die ersten { $shown } von { $count }, nummeriert wie in Ihrer Tabelle.
quality-rows-all = Nummeriert wie in Ihrer Tabelle.
quality-changes = Was Sie geändert haben
quality-changed = Eine Änderung macht das Gelernte ungültig; trainieren Sie neu, wenn Sie fertig sind.
quality-picture-title = { $complete } von { $rows } Lernenden haben jeden Eintrag
quality-picture-about = Jeder senkrechte Streifen ist ein Muster: Ein gefülltes Quadrat ist ein fehlender Eintrag, darunter steht die Zahl der Lernenden. Muster mit weniger als { $least } Lernenden sind nicht gezeichnet{ $others ->
    [0] {""}
    [one] ; eine Person hat eines
   *[other] ; { $others } Lernende haben eines
}.{ $more ->
    [0] {""}
    [one] {" "}In einer weiteren Spalte fehlen Einträge.
   *[other] {" "}In { $more } weiteren Spalten fehlen Einträge.
}
quality-picture-students = Lernende
quality-picture-together = Fehlt zusammen
quality-picture-complete = Nichts fehlt
quality-change-rows-out = doppelte Zeilen sind weggelassen
quality-change-rows-in = doppelte Zeilen zählen
quality-change-bounds = außerhalb von { $low } bis { $high } gilt als fehlend
quality-change-low = unter { $low } gilt als fehlend
quality-change-high = über { $high } gilt als fehlend
quality-change-merge = Gruppen unter { $count } sind eine

## Students

# Reasons: what the student has there beside what the class has.
reason-number = { $column } { $value } (Klassendurchschnitt { $average })
reason-series = { $column } bis { $last }: im Mittel { $value } (Klassendurchschnitt { $average })
reason-level = { $column }: { $value } (am häufigsten { $usual }, { $share } %)
reason-missing = { $column }: nicht erfasst
# The measure of a second file, averaged over the steps so far.
reason-channel = { $column }: { $value } je Schritt (Klassendurchschnitt { $average })
# All measures of a second file together.
reason-steps = Schritt für Schritt: { $columns }
reason-length = Wie viele Schritte es bisher sind
chip-steps = der bisherige Verlauf
report-matters = Was für { $model } zählt, das Wichtigste zuerst
matter-shuffled = gemischt, Bewertung verliert
matter-size = mittlere Größe der Anteile
matter-gain = beim Lernen gewonnen
report-effect = Wenn sich { $column } ändert: die Schätzung und ihr aufsummierter lokaler Effekt
report-pair = { $a } und { $b } hängen am stärksten zusammen (H { $h })
report-waiting = { $count ->
    [one] Eine Person wartet auf ein Ergebnis
   *[other] { $count } Lernende warten auf ein Ergebnis
}; auf der Liste ist Platz für { $capacity }
report-practice = Eine Übungsliste mit { $count ->
    [one] einer Person, deren Ergebnis bekannt ist
   *[other] { $count } Lernenden, deren Ergebnisse bekannt sind
}, jeweils von einem Modell eingeschätzt, das die Person nicht kannte; auf der Liste ist Platz für { $capacity }
report-row = Zeile { $row }
report-line = Hier endet die Liste. Von Platz { $from } bis { $to } ist die Reihenfolge meist Zufall.
report-sheet = Zeile { $row }: Schätzung { $estimate }
report-near = Von den { $near } früheren Lernenden mit einer ähnlichen Schätzung endeten { $ended } mit { $condition } ({ $share } von 100)
report-rest = { $count ->
    [one] ein kleinerer Grund
   *[other] { $count } kleinere Gründe zusammen
}: { $points }
chip-number = { $column } { $value }
chip-series = { $column } bis { $last } { $value }
chip-level = { $column }: { $value }
chip-missing = { $column } nicht erfasst
reason-raises = erhöht die Schätzung um { $points ->
    [one] { $points } Punkt
   *[other] { $points } Punkte
}
reason-lowers = senkt die Schätzung um { $points ->
    [one] { $points } Punkt
   *[other] { $points } Punkte
}
reason-raises-number = erhöht die Schätzung um { $points }
reason-lowers-number = senkt die Schätzung um { $points }
reason-level-ground = macht hier keinen Unterschied
## Fairness

error-bad-least = { $value } ist keine Grenze für kleine Anzahlen
error-bad-least-advice = Wählen Sie 5 bis 20.
error-second-release = Eine andere Prüfung dieser Ergebnisse wurde schon exportiert: eine Liste von { $capacity }, Anzahlen unter { $least } zurückgehalten, Modell { $model }
error-second-release-advice = Zwei Exporte nebeneinander könnten verraten, was jeder zurückhält. Exportieren Sie denselben noch einmal, oder trainieren Sie neu.
# $measure: falseNegativeRate, falsePositiveRate, calibration, meanError, meanAbsoluteError. $more: more, less.
fairness-look = { $measure ->
    [falsePositiveRate] { $column }: Von denen ohne Bedarf steht bei { $group } { $more ->
        [less] seltener
       *[more] öfter
    } jemand auf der Liste als bei den anderen; bitte ansehen
    [calibration] { $column }: { $group } wird im Vergleich mit den anderen zu { $more ->
        [less] niedrig
       *[more] hoch
    } eingeschätzt; bitte ansehen
    [meanError] { $column }: { $group } wird im Vergleich mit den anderen zu { $more ->
        [less] niedrig
       *[more] hoch
    } geschätzt; bitte ansehen
    [meanAbsoluteError] { $column }: Schätzungen für { $group } liegen { $more ->
        [less] weniger weit
       *[more] weiter
    } daneben als die für die anderen; bitte ansehen
   *[falseNegativeRate] { $column }: Von denen mit Bedarf wird bei { $group } { $more ->
        [less] seltener
       *[more] öfter
    } jemand übersehen als bei den anderen; bitte ansehen
}
fairness-chance = { $measure ->
    [falseNegativeRate] { $column }: Von denen mit Bedarf wird bei { $group } { $more ->
        [less] seltener
       *[more] öfter
    } jemand übersehen als bei den anderen; bei so vielen Vergleichen kann das Zufall sein
   *[other] { $column }: Der Unterschied zwischen { $group } und den anderen kann bei so vielen Vergleichen Zufall sein
}
fairness-few = { $column }: zu wenige für eine Aussage
fairness-behind-counts = { $measure ->
    [falsePositiveRate] Auf der Liste: { $own } von { $of } ohne Bedarf
   *[falseNegativeRate] Übersehen: { $own } von { $of } mit Bedarf
}, { $others } von { $of-others } bei den anderen. Unterschied { $points } Punkte, Bereich { $low } bis { $high }.
fairness-behind = Unterschied { $points }{ $measure ->
    [calibration] {" "}Punkte
   *[other] {""}
}, Bereich { $low } bis { $high }.
fairness-behind-ends = Eine Seite liegt unter 5 % oder über 95 % und wird nur so gezeigt.
fairness-behind-few = { $why ->
    [one] Es gibt nur eine Gruppe.
    [few] Gruppen unter der Grenze werden nicht gezeigt, und andere werden mit ihnen zurückgehalten.
    [kept] Anzahlen unter der Grenze werden nicht gezeigt, und andere werden mit ihnen zurückgehalten.
    [all] Nichts lässt sich zeigen, ohne kleine Anzahlen zu verraten.
   *[need] In einer Gruppe oder außerhalb von ihr haben weniger als 30 Bedarf.
}
fairness-title-look = { $measure ->
    [falsePositiveRate] Bei { $group } ({ $column }) steht { $more ->
        [less] seltener
       *[more] öfter
    } jemand ohne Bedarf auf der Liste. Bitte sehen Sie sich das an, bevor Sie die Liste verwenden.
    [falseNegativeRate] Bei { $group } ({ $column }) wird { $more ->
        [less] seltener
       *[more] öfter
    } jemand übersehen. Bitte sehen Sie sich das an, bevor Sie die Liste verwenden.
   *[other] Schätzungen für { $group } ({ $column }) liegen weiter daneben. Bitte sehen Sie sich das an, bevor Sie sie verwenden.
}
fairness-title-chance = Bei keiner Gruppe wird klar öfter jemand übersehen
fairness-title-few = Zu wenige, um zu sagen, ob bei einer Gruppe öfter jemand übersehen wird
fairness-title-none = Es gibt keine geschützte Spalte zu prüfen
fairness-uncrossed = { $columns } ergeben mehr als { $limit } Gruppen und werden nicht gekreuzt.
fairness-uncrossed-small = { $columns } werden nicht gekreuzt: Nichts davon lässt sich zeigen, ohne kleine Anzahlen zu verraten.
fairness-closed = { $columns }: Nichts lässt sich zeigen, ohne kleine Anzahlen zu verraten.
fairness-limit = Anzahlen unter { $least } werden nicht gezeigt, auch nicht, was sie verraten würde; andere werden mit ihnen zurückgehalten.
report-audit = { $model }, eine Liste von { $capacity } aus { $judged } Lernenden
report-audit-numbers = { $model }, { $judged } Lernende
report-abroca = Zwischen den ROC-Kurven von { $group } und allen anderen: { $area }; { $chance } durch bloßen Zufall (p { $p })
audit-size = Lernende
audit-fewer = weniger
audit-kept = zurückgehalten
audit-base-rate = mit Bedarf
audit-selection-rate = gelistet
audit-missed = übersehen
audit-false-alarms = Fehlalarme
audit-precision = richtig bei
audit-auroc = AUC
audit-calibration = zu hoch eingeschätzt um
## Guidance

error-bad-change = { $what ->
    [protected] { $column } dient zur Prüfung auf Fairness; daher wird dort keine Änderung gesucht
    [target] { $column } ist das, was vorhergesagt wird
    [past] { $column } ist eine Woche, die vorbei ist
    [kept] Aus { $column } wird nicht gelernt; daher hängt keine Schätzung davon ab
    [kind] { $column } ist weder eine Zahl noch ein Ja oder Nein
    [range] Kein Schritt von { $column } passt zwischen den kleinsten und den größten Wert
    [amounts] Die Änderung von { $column } ist keine: Der Schritt muss über 0 liegen und darf nicht größer sein als die ganze Änderung
    [twice] { $column } ist zweimal genannt
    [many] Es sollen sich mehr als { $limit } Spalten ändern
    [over] Der vergangene Teil des Halbjahrs ist kein Anteil
    [unlisted] { $column } gehört nicht zu den Spalten, die sich ändern können
   *[form] „{ $text }“ ist nicht als Änderung lesbar
}
error-bad-change-advice = { $what ->
    [protected] Wählen Sie, was die Schule ändern kann: Anwesenheit, Hausaufgaben, Üben.
    [target] Wählen Sie eine Spalte, die vorher bekannt ist.
    [past] Was geschehen ist, bleibt. Wählen Sie etwas, das noch kommt.
    [kept] Wählen Sie eine Spalte, aus der gelernt wird, oder nehmen Sie diese zuerst hinzu.
    [kind] Wählen Sie eine Spalte mit Zahlen oder mit Ja und Nein.
    [range] Wählen Sie einen kleineren Schritt oder eine Spalte, die schwankt.
    [amounts] Schreiben Sie einen Schritt und eine ganze Änderung, etwa: homework rise 20 step 5.
    [twice] Nennen Sie jede Spalte einmal, mit einer Richtung.
    [many] Wählen Sie die { $limit }, die die Schule am leichtesten ändern kann.
    [over] Schreiben Sie eine Zahl von 0 bis 1: 0.4, wenn vier von zehn Wochen vorbei sind.
    [unlisted] Kennzeichnen Sie die Spalte zuerst als änderbar.
   *[form] Schreiben Sie eine Spalte, dann rise, fall oder either, und um wie viel höchstens, etwa: attendance rise 10.
}
error-bad-playbook = { $what ->
    [size] Dieser Maßnahmenkatalog ist größer als { $limit } KB
   *[column] Dieser Maßnahmenkatalog hat keine Spalte mit dem Namen { $column }
}
error-bad-playbook-advice = Ein Maßnahmenkatalog hat die Spalten factor, when, strategy und resource. Speichern Sie den mitgelieferten und ändern Sie ihn.
error-few-courses = Weniger als zwei Kurse in { $column } haben { $least } Lernende mit bekanntem Ergebnis
error-few-courses-advice = Wählen Sie eine andere Spalte, oder vergleichen Sie, wenn mehr Ergebnisse bekannt sind.
error-not-by-teacher = { $column } sagt, wer unterrichtet, und Lehrkräfte werden nicht verglichen
error-not-by-teacher-advice = Wählen Sie die Spalte mit dem Kurs oder der Lerngruppe.
error-no-such-row = In dieser Zeile steht niemand, um den es bei dieser Frage geht
error-no-such-row-advice = Zeilen zählen wie in einer Tabelle, die Kopfzeile ist Zeile 1. Wer vorher gegangen ist oder weggelassen wurde, steht auf keiner Liste.
error-bad-offer = { $what ->
    [name] Ein Angebot hat keinen eigenen Namen
   *[hours] Die Stunden von { $offer } sind nicht möglich
}
error-bad-offer-advice = Geben Sie jedem Angebot einen eigenen Namen, 0 oder mehr Stunden, und mehr als 0 Stunden je Person.
guidance-factor-attendance = Anwesenheit
guidance-factor-homework = Hausaufgaben
guidance-factor-prior = Vorwissen
guidance-factor-fade = Nachlassen Woche für Woche
guidance-factor-quiz = Kurztests
guidance-factor-practice = Üben
guidance-factor-late = Verspätung
guidance-factor-any = jeder Grund
guidance-factor-column = { $column }
guidance-count-stays = { $column } zählt, was schon geschehen ist; das fällt also nicht.
guidance-term-over = { $column } ist ein Mittelwert über ein Halbjahr, das vorbei ist; er bleibt also.
guidance-over-unknown = { $column } ist ein Mittelwert über das Halbjahr. Wie viel davon vorbei ist, ist nicht bekannt; daher gilt es als ganz offen.
guidance-seen-chance = Lernende mit diesen Werten lagen bei { $near ->
    [low] unter 5 von 100
    [high] über 95 von 100
   *[about] etwa { $count } von 100
}.
guidance-seen-number = Lernende mit diesen Werten lagen bei etwa { $estimate }.
guidance-association = Das ist die kleinste gefundene Änderung innerhalb dessen, was in dieser Klasse vorkommt. Sie zeigt, was zusammen auftritt, nicht, was wodurch entsteht.
guidance-tried-association = Das zeigt, was zusammen auftritt, nicht, was wodurch entsteht.
guidance-change = { $column }: { $from } auf { $to }
guidance-change-rest = { $column }: { $from } auf { $to }, was ab jetzt etwa { $rest } erfordert
guidance-already = Die Schätzung braucht keine Änderung: Sie liegt nicht jenseits der Grenze.
guidance-none = { $why ->
    [nothing] Keine kleine Änderung gefunden: Keine der änderbaren Spalten ist für diese Person bekannt oder lässt noch Raum für eine Änderung.
   *[tried] Keine kleine Änderung gefunden.
}
guidance-playbook-factor = Zeile { $line } wird weggelassen: „{ $text }“ ist kein Faktor. Schreiben Sie attendance, homework, prior, fade, quiz, practice, late, any, oder column: und den Namen einer Spalte.
guidance-playbook-when = Zeile { $line } wird weggelassen: „{ $text }“ sagt nicht, wann. Schreiben Sie low, high, missing oder any.
guidance-playbook-empty = Zeile { $line } wird weggelassen: Sie hat keine Maßnahme.
guidance-playbook-long = Zeile { $line } wird weggelassen: Eine Zelle hat mehr als { $limit } Zeichen.
guidance-playbook-quote = Zeile { $line } wird weggelassen: Ein Anführungszeichen wird nicht geschlossen.
guidance-playbook-full = Ein Maßnahmenkatalog hat höchstens { $limit } Zeilen; was folgt, wird weggelassen.
guidance-courses-about = Jeder Kurs wird an dem gemessen, was ein ohne ihn trainiertes Modell über seine Lernenden sagt. Unterschiede treten zusammen mit einem Kurs auf; sie sagen nicht, warum. Was dem Zufall zuzurechnen ist, wird abgezogen, indem kleine Kurse den anderen angenähert werden.
guidance-courses-kept-back = { $count ->
    [one] Ein Kurs hat
   *[other] { $count } Kurse haben
} weniger als { $least } Lernende und { $count ->
    [one] wird
   *[other] werden
} zurückgehalten.
guidance-courses-few = Bei { $count } Kursen lässt sich nicht sagen, wie sehr Kurse sich unterscheiden; die Unterschiede bleiben daher, wie sie sind.
guidance-courses-supported = Lernende mit Unterstützung sind gesondert aufgeführt, denn Unterstützung ändert Ergebnisse.
guidance-course-share-above = { $course }: etwa { $points } von 100 mehr, als die Vorgeschichte der Lernenden erwarten lässt ({ $low } bis { $high } mehr).
guidance-course-share-below = { $course }: etwa { $points } von 100 weniger, als die Vorgeschichte der Lernenden erwarten lässt ({ $low } bis { $high } weniger).
guidance-course-share-alike = { $course }: nicht von dem zu unterscheiden, was die Vorgeschichte der Lernenden erwarten lässt ({ $low } bis { $high } von 100).
guidance-course-number-above = { $course }: etwa { $points } mehr, als die Vorgeschichte der Lernenden erwarten lässt ({ $low } bis { $high } mehr).
guidance-course-number-below = { $course }: etwa { $points } weniger, als die Vorgeschichte der Lernenden erwarten lässt ({ $low } bis { $high } weniger).
guidance-course-number-alike = { $course }: nicht von dem zu unterscheiden, was die Vorgeschichte der Lernenden erwarten lässt ({ $low } bis { $high }).
guidance-supported-share = { $students } Lernende mit Unterstützung: etwa { $observed } von 100, wo ihre Vorgeschichte { $expected } von 100 erwarten lässt.
guidance-supported-number = { $students } Lernende mit Unterstützung: im Mittel { $observed }, wo ihre Vorgeschichte { $expected } erwarten lässt.
guidance-plan-left = { $offer }: { $open ->
    [one] ein Platz ist frei
   *[other] { $open } Plätze sind frei
} ({ $hours } Stunden).
guidance-plan-waiting = { $count ->
    [one] Eine Person wartet: Ein Angebot würde passen, aber kein Platz ist frei.
   *[other] { $count } Lernende warten: Ein Angebot würde passen, aber kein Platz ist frei.
}
guidance-plan-unmet = { $count ->
    [one] Für eine Person gibt es zu keinem der Gründe ein Angebot.
   *[other] Für { $count } Lernende gibt es zu keinem der Gründe ein Angebot.
}
guidance-plan-beyond = { $offer } hat keinen Platz für Zeile { $row } frei; daher wurde für diese Person neu geplant.
guidance-plan-unknown = { $what ->
    [student] Zeile { $row } steht nicht auf dieser Liste; was für sie festgelegt war, wurde übergangen.
   *[offer] Es gibt kein Angebot mit dem Namen { $offer }; was für Zeile { $row } festgelegt war, wurde übergangen.
}
audit-mean-error = zu hoch um
audit-mean-absolute-error = daneben um
slice-is = { $column } ist { $level }
slice-missing = { $column } hat keinen Eintrag
slice-known = { $column } hat einen Eintrag
slice-at-most = { $column } ist höchstens { $high }
slice-above = { $column } ist über { $low }
slice-between = { $column } ist über { $low } und höchstens { $high }
# $state: less, more, chance, few. Points of a hundred.
tried-reweighed = { $state ->
    [few] Gruppen beim Training gleich zu gewichten: zu wenige, um zu sagen, was es ändert
    [less] Gruppen beim Training gleich zu gewichten, verkleinert den Abstand in { $column } ({ $group }) von { $before } auf { $after } Punkte ({ $points }, Bereich { $low } bis { $high })
    [more] Gruppen beim Training gleich zu gewichten, vergrößert den Abstand in { $column } ({ $group }) von { $before } auf { $after } Punkte ({ $points }, Bereich { $low } bis { $high })
   *[chance] Gruppen beim Training gleich zu gewichten: Der Abstand in { $column } ({ $group }) geht von { $before } auf { $after } Punkte, was Zufall sein kann (Bereich der Änderung { $low } bis { $high })
}{ $state ->
    [few] .
   *[other] . Der Anteil der Übersehenen unter allen mit Bedarf ändert sich um { $price } Punkte ({ $price-low } bis { $price-high }).
}
tried-with = { $state ->
    [few] Aus den geschützten Spalten zu lernen: zu wenige, um zu sagen, was es ändert
    [less] Aus den geschützten Spalten zu lernen, verkleinert den Abstand in { $column } ({ $group }) von { $before } auf { $after } Punkte ({ $points }, Bereich { $low } bis { $high })
    [more] Aus den geschützten Spalten zu lernen, vergrößert den Abstand in { $column } ({ $group }) von { $before } auf { $after } Punkte ({ $points }, Bereich { $low } bis { $high })
   *[chance] Aus den geschützten Spalten zu lernen: Der Abstand in { $column } ({ $group }) geht von { $before } auf { $after } Punkte, was Zufall sein kann (Bereich der Änderung { $low } bis { $high })
}{ $state ->
    [few] .
   *[other] . Der Anteil der Übersehenen unter allen mit Bedarf ändert sich um { $price } Punkte ({ $price-low } bis { $price-high }).
}
report-slices = Gefunden bei { $sought } Lernenden, gemessen bei den anderen { $measured }: Gruppen, die niemand genannt hat
report-slice = { $group }: { $size } Lernende, mit Bedarf { $need }, übersehen { $missed }; zu hoch eingeschätzt um { $off }, der Abstand zu den anderen ist { $gap } (Bereich { $low } bis { $high }, p { $p })
fairness-raw = Die Wahrscheinlichkeiten sind so, wie das Modell sie nennt: Kalibrieren half nirgends oder war nicht verlangt.

## Guidance on the page

page-what-if = Was wäre, wenn?
page-what-if-coming = Wird berechnet
page-what-if-unmarked = Noch ist nichts als von der Schule änderbar gekennzeichnet; daher gibt es nichts auszuprobieren.
page-what-if-smallest = Die kleinste gefundene Änderung: { $changes }.
page-what-if-change = { $column } von { $from } auf { $to }{ $rest ->
    [none] {""}
   *[other] , was ab jetzt etwa { $rest } erfordert
}
page-what-if-why-none = Was die Schule ändern kann, bringt diese Schätzung innerhalb dessen, was in dieser Klasse vorkommt, nicht über die Grenze der Liste, soweit bis zu drei Spalten zusammen ausprobiert wurden. Das sagt etwas über die Spalten, nicht über die Person.
page-what-if-move = { $moved ->
    [no] { $from }
   *[yes] { $from } → { $to }
}
page-what-if-line = { $side ->
    [past] Das liegt unter der Grenze Ihrer Liste, die bei { $line } ist.
   *[before] Die Grenze Ihrer Liste ist bei { $line }.
}
page-what-if-line-number = { $side ->
    [past] Das liegt über der Grenze Ihrer Liste, die bei { $line } ist.
   *[before] Die Grenze Ihrer Liste ist bei { $line }.
}
page-what-if-held = { $columns }: begrenzt auf das, was erlaubt ist und in dieser Klasse vorkommt.
page-what-if-again = Wie es jetzt ist
page-what-if-found-again = Zurück zur kleinsten Änderung
page-what-if-changeable = Was die Schule hier ändern kann: { $columns }.
page-what-if-edit = Was wir ändern können und was wir tun
page-steps = Schritte, die helfen können
page-steps-resource = Mit: { $resource }
page-steps-from = Aus Ihrem Maßnahmenkatalog: { $factor } ({ $column })
page-steps-from-any = Aus Ihrem Maßnahmenkatalog: { $factor }
page-steps-kept = Häkchen bleiben nur in diesem Tab.

page-help = Was helfen kann
page-guide = Was wir ändern können und was wir tun
page-guide-about = „Was wäre, wenn?“ betrachtet nur diese Spalten, eine bis drei zusammen. Spalten zur Prüfung auf Fairness sind nie darunter.
page-guide-nothing = Noch ist nichts als änderbar gekennzeichnet.
page-guide-table = Spalten, die die Schule ändern kann
page-guide-column = Spalte
page-guide-direction = Richtung
page-guide-most = Um höchstens
page-guide-step = In Schritten von
page-guide-nature = Was es ist
page-guide-do = Entfernen
page-guide-rise = kann steigen
page-guide-fall = kann fallen
page-guide-either = beide Richtungen
page-guide-free = kann neu gesetzt werden
page-guide-average = ein Mittelwert über das Halbjahr
page-guide-count = eine Zahl, die nur wächst
page-guide-yes-no = von Nein zu Ja oder zurück
page-guide-of = { $head }: { $column }
page-guide-add = Spalte hinzufügen
page-guide-drop = Entfernen
page-guide-drop-of = : { $name }
page-guide-over = Vergangener Anteil des Halbjahrs, in %
page-guide-taken = Übernommen. Offene Blätter richten sich danach; es bleibt nur in diesem Tab.
page-guide-not-taken = Noch nicht übernommen: Das zuletzt Übernommene gilt weiter.
page-guide-factor-columns = Eine Spalte
page-playbook = Der Maßnahmenkatalog
page-playbook-about = Was die Schule bei einem Grund unternimmt. Ein Blatt endet mit dem, was zu seinen Gründen passt, in dieser Reihenfolge. Bearbeiten Sie den Katalog hier, oder laden Sie eine Tabelle mit den Spalten factor, when, strategy und resource.
page-playbook-table = Der Maßnahmenkatalog, verschiebbar
page-playbook-line = Zeile
page-playbook-factor = Grund
page-playbook-when = Bei Wert
page-playbook-strategy = Was zu tun ist
page-playbook-resource = Was dabei hilft
page-playbook-any = beliebig
page-playbook-low = niedrig
page-playbook-high = hoch
page-playbook-missing = nicht erfasst
page-playbook-of = { $head }, Zeile { $line }
page-playbook-drop-of = : Zeile { $line }
page-playbook-add = Zeile hinzufügen
page-playbook-load = CSV-Datei laden
page-playbook-save = Als CSV speichern
page-playbook-loaded = { $name } ist geladen{ $amiss ->
    [0] .
    [one] ; eine Zeile wird weggelassen:
   *[other] ; { $amiss } Zeilen werden weggelassen:
}
page-playbook-back = Zurück zur vorigen Tabelle

page-hours = Stunden für Unterstützung
page-hours-practice = Stunden werden nur für eine aktuelle Liste geplant: Die Ergebnisse dieser Lernenden sind bekannt.
page-hours-about = Sagen Sie, was Sie anbieten können, und ein Plan vergibt die Plätze an { $capacity ->
    [one] die Person
   *[other] die { $capacity } Lernenden
} über der Grenze, vom größten Bedarf an, jeweils nach dem stärksten Grund, für den es ein Angebot gibt. Es ist ein Vorschlag: Sie können jeden Platz ändern.
page-hours-offers = Was sich anbieten lässt
page-hours-name = Angebot
page-hours-hours = Stunden insgesamt
page-hours-each = Stunden je Person
page-hours-factor = Wofür es ist
page-hours-add = Angebot hinzufügen
page-hours-offer = Angebot { $number }
page-hours-plan = Der Plan: { $given } von { $of } haben einen Platz
page-hours-plan-table = Der Plan nach Personen, verschiebbar
page-hours-student = Person
page-hours-estimate = Schätzung
page-hours-place = Platz
page-hours-why = Wofür
page-hours-none = kein Angebot
page-hours-free = der Plan entscheidet
page-hours-set = von Ihnen gesetzt
page-hours-waits = wartet, kein Platz frei
page-hours-unmet = kein Angebot für die Gründe
page-hours-more = Gezeigt sind die ersten { $shown } von { $of }.
page-hours-kept = Bleibt nur in diesem Tab, in keinem Export.

page-courses = Kurse
page-courses-about = Welcher Kurs oder welche Lerngruppe schneidet besser oder schlechter ab, als die Vorgeschichte der Lernenden erwarten lässt? Für jeden Kurs wird ein Modell ohne ihn neu trainiert und sagt, was seine Lernenden mitbringen. Das läuft nur, wenn Sie es verlangen.
page-courses-teacher = Lehrkräfte werden nie verglichen: Eine Spalte, die sagt, wer unterrichtet, wird abgelehnt.
page-courses-drawn = Alle Unterschiede werden einander angenähert, umso mehr, je weniger Lernende es sind: Ein kleiner Kurs sticht leicht aus Zufall hervor.
page-courses-supported = Lernende mit Unterstützung lassen sich gesondert zeigen, denn Unterstützung ändert Ergebnisse.
page-courses-why = Ein Unterschied sagt nicht, warum: Wer den Kurs gewählt hat, was benotet wurde und wie, all das geht ein.
page-courses-none = Keine Spalte sagt, wer in welchem Kurs ist.
page-courses-of-column = Kurse nach
page-courses-of-supported = Unterstützung nach
page-courses-no-support = nicht erfasst
page-courses-ask = Kurse vergleichen
page-courses-again = Neu vergleichen
page-courses-bar = Wie viel verglichen ist
page-courses-stopped = Abgebrochen. Die Ergebnisse und die Lernenden sind alle noch da.
page-courses-each = Jeder Kurs in einem Satz
page-courses-with-support = Lernende mit Unterstützung, gesondert
chart-courses-none = wie nach der Vorgeschichte
chart-courses-row = { $course } ({ $students })
chart-courses-alike = Keiner der { $of } Kurse ist von dem zu unterscheiden, was die Vorgeschichte der Lernenden erwarten lässt
chart-courses-named = { $names } { $count ->
    [one] weicht
   *[other] weichen
} von dem ab, was die Vorgeschichte der Lernenden erwarten lässt; { $of } Kurse wurden verglichen
chart-courses-some = { $count } von { $of } Kursen weichen von dem ab, was die Vorgeschichte der Lernenden erwarten lässt
chart-courses-about = Nach { $column }: mit Bedarf minus dem, was ein Modell, das den Kurs nicht kannte, über die Lernenden sagt, in Punkten von 100, mit 95-%-Bereichen. Rechts von 0: mehr mit Bedarf, als die Vorgeschichte erwarten lässt. { $students } Lernende; in Klammern die jedes Kurses.
chart-courses-about-number = Nach { $column }: { $target } minus dem, was ein Modell, das den Kurs nicht kannte, über die Lernenden sagt, mit 95-%-Bereichen. Rechts von 0: mehr, als die Vorgeschichte erwarten lässt. { $students } Lernende; in Klammern die jedes Kurses.
chart-courses-supported = { $observed } (Vorgeschichte { $expected }), { $students } Lernende
chart-courses-head-course = Kurs
chart-courses-head-students = Lernende
chart-courses-head-observed = Ergebnis
chart-courses-head-expected = Nach Vorgeschichte
chart-courses-head-difference = Unterschied, angenähert
chart-courses-head-interval = Bereich
chart-courses-head-weight = Vom eigenen Unterschied bleibt
chart-courses-head-supported = Mit Unterstützung

page-matters = Welche Spalten zählen
page-matters-about = Diese Schätzungen stammen von: { $model }. Welche Spalten dafür zählen, auf drei Arten gemessen, was das Modell sagt, wenn sich eine ändert, und welche zwei zusammenhängen.
page-matters-ask = Das Modell fragen, welche Spalten zählen
page-matters-coming = Wird berechnet
page-matters-effect = Was das Modell sagt, wenn sich dies ändert:
page-matters-still = Das Modell sagt dasselbe, egal, was { $column } ist, oder liest es Schritt für Schritt.
page-matters-pair-about = Manche Spalten sagen zusammen mehr als jede für sich. Hier werden die zwei gesucht, für die das am meisten gilt.
page-matters-pair-ask = Die zwei Spalten suchen
page-matters-pair-thin = { $first } und { $second } hängen am stärksten zusammen: { $h } von dem, was beide zusammen sagen, sagt keine allein. Bei den meisten ihrer Werte stehen weniger als 10 Lernende; daher gibt es kein Bild.
page-matters-no-pair = Keine zwei Spalten sagen zusammen mehr als jede für sich.
chart-matters-with = { $first } mit { $others }
chart-matters-shuffled = gemischt
chart-matters-size = Größe der Anteile
chart-matters-gain = Gewinn
chart-matters-none = Keine Spalte zählt klar für dieses Modell
chart-matters-first = { $ways ->
    [one] { $column } zählt am meisten
   *[other] { $column } zählt am meisten, wie auch immer gemessen wird
}
chart-matters-close = { $ways ->
    [one] { $column } kommt zuerst, nicht klar vor { $next }
   *[other] { $column } kommt zuerst, wie auch immer gemessen wird, nicht klar vor { $next }
}
chart-matters-apart = { $columns } zählen am meisten; welche zuerst kommt, hängt davon ab, wie gemessen wird
chart-matters-about = { $model }, die ersten { $shown } von { $of }{ $intervals ->
    [yes] , jeder Balken mit seinem Bereich über die Teile
   *[no] ; aus einem Teil gibt es keine Bereiche
}. Spalten, die fast dasselbe sagen, sind zusammengefasst. Gemischt: wie viel schlechter { $metric } wird, wenn die Spalte unter Lernenden gemischt wird, die dem Modell unbekannt waren. Größe der Anteile: wie weit sie eine Schätzung im Mittel verschiebt. Gewinn: ihr Anteil an dem, was beim Lernen gewonnen wurde. Das sagt, was das Modell liest, nicht, was wodurch entsteht.
chart-effect-all = alle Lernenden darauf gesetzt
chart-effect-local = lokaler Effekt
chart-effect-near = Lernende in der Nähe
chart-effect-missing = nicht erfasst
chart-effect-flat = { $column } verschiebt die Schätzung kaum
chart-effect = Wenn { $column } von { $at } auf { $up } geht, geht die Schätzung von { $low } auf { $high } von 100
chart-effect-number = Wenn { $column } von { $at } auf { $up } geht, geht die Schätzung von { $target } von { $low } auf { $high }
chart-effect-about = Mittlere Schätzung von 100 für { $rows } Lernende bei jedem Wert. Die gestrichelte Linie zählt nur kleine Schritte derer, die in der Nähe stehen, und ist auf dasselbe Mittel verschoben. Grau: wie viele Lernende dort stehen. Was zusammen auftritt, nicht, was wodurch entsteht.
chart-effect-about-number = Mittlere Schätzung von { $target } für { $rows } Lernende bei jedem Wert. Die gestrichelte Linie zählt nur kleine Schritte derer, die in der Nähe stehen, und ist auf dasselbe Mittel verschoben. Grau: wie viele Lernende dort stehen. Was zusammen auftritt, nicht, was wodurch entsteht.
chart-pair = { $first } und { $second } hängen am stärksten zusammen
chart-pair-about = Mittlere Schätzung von 100 bei je zwei Werten; kräftigere Farbe heißt mehr; schraffiert: weniger als 10 Lernende in der Nähe. { $h } von dem, was beide zusammen sagen, sagt keine allein (H nach Friedman und Popescu); das verschiebt die Schätzung um etwa { $size } Punkte.
chart-pair-about-number = Mittlere Schätzung von { $target } bei je zwei Werten; kräftigere Farbe heißt mehr; schraffiert: weniger als 10 Lernende in der Nähe. { $h } von dem, was beide zusammen sagen, sagt keine allein (H nach Friedman und Popescu); das verschiebt die Schätzung um etwa { $size }.
chart-pair-estimate = Schätzung
chart-pair-few = weniger als 10

## The fairness stage

page-fair-title-asking = Die Gruppen werden angesehen
page-fair-title-failed = Die Gruppen ließen sich nicht ansehen
page-fair-again = Neu versuchen
page-fair-asking = Wird berechnet
page-fair-lead = Geschützte Spalten waren vom Training ausgeschlossen. Das allein macht { $list ->
    [none] Schätzungen noch nicht fair; daher werden sie
   *[other] eine Liste noch nicht fair; daher wird sie
} hier Gruppe für Gruppe geprüft.
page-fair-lead-learned = { $count ->
    [one] Aus der geschützten Spalte { $columns }
   *[other] Aus den geschützten Spalten { $columns }
} wurde gelernt, wie Sie es wollten. Ob das für jede Gruppe fair ist, wird hier geprüft.
page-fair-judged = Modell: { $model }, { $judged } Lernende, alle dem Modell unbekannt{ $list ->
    [none] {""}
   *[other] ; eine Liste von { $list }
}{ $moment ->
    [none] {""}
   *[other] , Stand { $moment }
}.
page-fair-none = Kennzeichnen Sie die Spalten, die keinen Unterschied machen dürfen, etwa Geschlecht oder Familiensprache. Sie bleiben vom Training ausgeschlossen und dienen dazu, die Liste für jede Gruppe zu prüfen.
page-fair-none-left = Keine der geschützten Spalten lässt sich hier ansehen.
page-fair-mark = Spalte auf der Seite „Daten“ kennzeichnen
page-fair-short = Kurz gesagt
page-fair-look = Bitte ansehen
page-fair-chance = Kein klarer Unterschied
page-fair-few = Zu wenige
page-fair-look-said = { $measure ->
    [falsePositiveRate] Von denen ohne Bedarf stehen bei „{ $group }“ { $own } von 100 auf der Liste, bei { $rest ->
        [none] den anderen
       *[other] „{ $rest }“
    } { $others } von 100.
    [calibration] Schätzungen für „{ $group }“ liegen, gemessen an dem, was eintraf, { $points } Punkte { $more ->
        [less] niedriger
       *[more] höher
    } als die für { $rest ->
        [none] die anderen
       *[other] „{ $rest }“
    }.
    [meanError] Schätzungen für „{ $group }“ liegen, gemessen an dem, was eintraf, { $points } { $more ->
        [less] niedriger
       *[more] höher
    } als die für { $rest ->
        [none] die anderen
       *[other] „{ $rest }“
    }.
    [meanAbsoluteError] Schätzungen liegen für „{ $group }“ um { $own } daneben, für { $rest ->
        [none] die anderen
       *[other] „{ $rest }“
    } um { $others }.
   *[falseNegativeRate] Von denen mit Bedarf übersieht die Liste bei „{ $group }“ { $own } von 100, bei { $rest ->
        [none] den anderen
       *[other] „{ $rest }“
    } { $others } von 100.
}
page-fair-chance-said = { $measure ->
    [falseNegativeRate] Von denen mit Bedarf übersieht die Liste bei „{ $group }“ { $own } von 100, bei { $rest ->
        [none] den anderen
       *[other] „{ $rest }“
    } { $others } von 100; das kann Zufall sein.
    [meanError] Schätzungen für „{ $group }“ liegen, gemessen an dem, was eintraf, { $points } { $more ->
        [less] niedriger
       *[more] höher
    } als die für { $rest ->
        [none] die anderen
       *[other] „{ $rest }“
    }; das kann Zufall sein.
   *[other] Der Unterschied zwischen „{ $group }“ und { $rest ->
        [none] den anderen
       *[other] „{ $rest }“
    } kann Zufall sein.
}
page-fair-few-said = Zu wenige für eine Aussage.
page-fair-crossed = Zwei Spalten zusammen: { $state ->
    [look] bitte { $looked } von { $count } ansehen
    [few] zu wenige für eine Aussage
   *[chance] kein klarer Unterschied
}
page-fair-crossed-about = Gruppen aus zwei Spalten sind klein. Ein Unterschied gilt erst als klar nach einer Korrektur für alles, was angesehen wurde.
page-fair-groups = Gruppe für Gruppe
page-fair-move = Grenze bewegen, Gruppen beobachten
page-fair-list = Eine Liste von { $list } aus { $judged }
page-fair-measure = Gruppen vergleichen nach
page-fair-wait = Die Zahlen werden noch berechnet.
page-fair-limit = Anzahlen unter { $least } werden nicht gezeigt. Andere werden mit ihnen zurückgehalten, damit kein Unterschied sie verrät. Das gilt für jeden Export.
page-fair-limits = Wie kleine Gruppen zurückgehalten werden
page-fair-limits-about = Eine Zahl über eine Handvoll Lernende sagt mehr über den Zufall als darüber, wie gut das Modell ihnen gerecht wird, und sie kann verraten, wer sie sind. Daher wird keine Anzahl unter { $least } gezeigt und keine Zahl, die eine solche verraten würde. Eine höhere Grenze verbirgt mehr, eine niedrigere zeigt mehr.
page-fair-least-shown = Kleinste gezeigte Anzahl
page-fair-order = Reihenfolge innerhalb von
page-fair-todo = Was Sie tun können
page-fair-again-missed = { $count ->
    [one] Die eine übersehene Person noch einmal ansehen
   *[other] Die { $count } Übersehenen noch einmal ansehen
}
page-fair-again-missed-about = Lernende mit Bedarf aus der Gruppe „{ $group }“, die nicht auf der Liste stehen. Was ihre Lehrkräfte wissen, sagt vielleicht, warum.
page-fair-students = Lernende öffnen
page-fair-weigh = Gruppen von { $column } gleich gewichten
page-fair-weigh-about = Die Lernenden im Training werden so gewichtet, dass in jeder Gruppe gleich viele Bedarf haben. Was das bringt und was es kostet, wird an denselben Lernenden gemessen.
page-fair-weigh-none = Keines der trainierten Modelle nimmt hier Gewichte an. Trainieren Sie auch Boosting-Bäume oder einen Wald, um es auszuprobieren.
page-fair-with = Aus den geschützten Spalten lernen
page-fair-with-about = Eine Spalte wegzulassen, kann verbergen, was eine Gruppe braucht. Was es bringt und kostet, aus ihr zu lernen, wird an denselben Lernenden gemessen. Ob sie verwendet werden darf, entscheiden Sie und Ihre Schule.
page-fair-try = Ausprobieren
page-fair-trying = Wie viel davon getan ist
page-fair-tried-number = { $column }: Schätzungen für „{ $group }“ liegen { $before } von denen der anderen entfernt, so ausprobiert { $after } (Änderung { $change }, Bereich { $low } bis { $high }){ $price ->
    [none] {""}
   *[other] . Die Schätzungen insgesamt liegen um { $price } weiter daneben (unter 0: weniger weit)
}.
page-fair-tried-model = Ausprobiert: { $model }; dieses Modell lässt sich so trainieren.
page-fair-longer = Liste verlängern
page-fair-longer-group = { $then } bei „{ $group }“ (jetzt { $now })
page-fair-longer-about = Mit { $length } statt { $capacity } Lernenden werden übersehen: { $groups }. Der größte Unterschied ist dann { $then } Punkte, jetzt { $now }. Das sind Anteile dieser Klasse, ohne Test.
page-fair-talk = Fragen Sie Menschen, die die Gruppen kennen
page-fair-talk-about = Ein Unterschied kann von der Liste kommen, von dem, was erfasst wurde, oder davon, wie eine Schule arbeitet. Die Zahlen können nicht sagen, wovon.
page-fair-talk-none = Kein klarer Unterschied ist nicht dasselbe wie keiner: Bei wenigen Lernenden kann auch ein großer Unterschied Zufall sein. Sehen Sie jedes Halbjahr wieder nach.
page-fair-unnamed = Ungenannte Gruppen
page-fair-unnamed-about = Die Seite hat auch von selbst nach Gruppen gesucht, denen das Modell am wenigsten gerecht wird: gefunden bei { $sought } Lernenden, gemessen bei den anderen { $measured }.
page-fair-unnamed-none = Die Seite hat auch von selbst nach Gruppen gesucht, denen das Modell am wenigsten gerecht wird, bei { $sought } Lernenden. Bei den anderen { $measured } bestätigte sich nichts davon, oder es sind zu wenige für eine Aussage.
page-fair-unnamed-look = Bitte ansehen
page-fair-unnamed-chance = Hinweis, kann Zufall sein
page-fair-unnamed-few = Hinweis, wenige Lernende
page-fair-unnamed-size = { $n ->
    [one] { $n } Person.
   *[other] { $n } Lernende.
}
page-fair-unnamed-said = { $measure ->
    [falsePositiveRate] Von denen ohne Bedarf stehen hier { $own } von 100 auf der Liste, bei allen anderen { $others } von 100.
    [calibration] Die Schätzungen liegen hier, gemessen an dem, was eintraf, { $points } Punkte { $more ->
        [less] niedriger
       *[more] höher
    } als bei allen anderen.
    [meanError] Die Schätzungen liegen hier, gemessen an dem, was eintraf, { $points } { $more ->
        [less] niedriger
       *[more] höher
    } als bei allen anderen.
    [meanAbsoluteError] Die Schätzungen liegen hier um { $own } daneben, bei allen anderen um { $others }.
   *[falseNegativeRate] Von denen mit Bedarf übersieht die Liste hier { $own } von 100, bei allen anderen { $others } von 100.
}
page-fair-save = Zahlen mitnehmen
page-fair-save-about = Alle Gruppen und alle Maße dieser Liste, mit Bereichen. Auch darin werden Anzahlen unter { $least } zurückgehalten. Die erste Datei oder das erste Bild legt Liste, Grenze und Modell für diese Ergebnisse fest: Andere daneben könnten verraten, was jedes zurückhält.
page-fair-save-csv = Alle Zahlen (CSV)
page-fair-refused = { $words }. { $advice }
page-next-fairness = Weiter: Fairness

measure-falseNegativeRate = übersehen, von denen mit Bedarf
measure-falsePositiveRate = auf der Liste, von denen ohne Bedarf
measure-selectionRate = auf der Liste, von allen
measure-precision = mit Bedarf, von denen auf der Liste
measure-auroc = wie gut die Reihenfolge zeigt, wer Bedarf hat (AUC)
measure-calibration = Schätzungen zu hoch oder zu niedrig
measure-baseRate = mit Bedarf, von allen
measure-meanError = Schätzungen zu hoch oder zu niedrig
measure-meanAbsoluteError = wie weit Schätzungen danebenliegen
measure-short-falseNegativeRate = übersehen von denen mit Bedarf
measure-short-falsePositiveRate = gelistet von denen ohne Bedarf
measure-short-selectionRate = auf der Liste
measure-short-precision = mit Bedarf von den Gelisteten
measure-short-auroc = AUC
measure-short-calibration = Punkte zu hoch
measure-short-baseRate = mit Bedarf
measure-short-meanError = zu hoch um
measure-short-meanAbsoluteError = daneben um
measure-about-falseNegativeRate = Anteil der Lernenden mit Bedarf, die nicht auf der Liste stehen; n = Lernende mit Bedarf in dieser Gruppe
measure-about-falsePositiveRate = Anteil der Lernenden ohne Bedarf, die auf der Liste stehen; n = Lernende ohne Bedarf in dieser Gruppe
measure-about-selectionRate = Anteil der Lernenden, die auf der Liste stehen; n = Lernende in dieser Gruppe
measure-about-precision = Anteil der Lernenden auf der Liste, die Bedarf haben; n = Lernende dieser Gruppe auf der Liste
measure-about-auroc = Wie oft innerhalb der Gruppe eine Person mit Bedarf vor einer ohne Bedarf steht; 0,50 ist Zufall, 1 ist perfekt
measure-about-calibration = Mittlere Schätzung minus Anteil mit Bedarf, in Punkten von 100: Über 0 nennen die Schätzungen zu viel Bedarf, unter 0 zu wenig; n = Lernende in dieser Gruppe
measure-about-baseRate = Anteil der Lernenden mit Bedarf, unabhängig von der Liste; n = Lernende in dieser Gruppe
measure-about-meanError = Mittel von Schätzung minus wahrem Wert: Über 0 sind die Schätzungen zu hoch; n = Lernende in dieser Gruppe
measure-about-meanAbsoluteError = Mittlerer Abstand von Schätzung und wahrem Wert; n = Lernende in dieser Gruppe

chart-gaps-look = { $list ->
    [none] {""}
   *[other] Liste von { $list }:{" "}
}{ $measure ->
    [falsePositiveRate] Bei „{ $group }“ ({ $column }) steht jemand ohne Bedarf { $points } Punkte { $more ->
        [less] seltener
       *[more] öfter
    } auf der Liste
    [selectionRate] Bei „{ $group }“ ({ $column }) steht jemand { $points } Punkte { $more ->
        [less] seltener
       *[more] öfter
    } auf der Liste
    [precision] Von 100 auf der Liste sind es bei „{ $group }“ ({ $column }) { $points } { $more ->
        [less] weniger
       *[more] mehr
    }, die Bedarf haben
    [auroc] Die Reihenfolge sagt innerhalb von „{ $group }“ ({ $column }) { $more ->
        [less] weniger
       *[more] mehr
    } aus
    [calibration] Schätzungen für „{ $group }“ ({ $column }) liegen { $points } Punkte { $more ->
        [less] niedriger
       *[more] höher
    } als die für die anderen
    [baseRate] Bei „{ $group }“ ({ $column }) hat jemand { $points } Punkte { $more ->
        [less] seltener
       *[more] öfter
    } Bedarf
    [meanError] Schätzungen für „{ $group }“ ({ $column }) liegen { $points } { $more ->
        [less] niedriger
       *[more] höher
    } als die für die anderen
    [meanAbsoluteError] Schätzungen für „{ $group }“ ({ $column }) liegen { $points } { $more ->
        [less] weniger weit
       *[more] weiter
    } daneben
   *[falseNegativeRate] Bei „{ $group }“ ({ $column }) wird jemand { $points } Punkte { $more ->
        [less] seltener
       *[more] öfter
    } übersehen
}
chart-gaps-ends = „{ $group }“ ({ $column }) hebt sich klar ab: Ein Anteil liegt unter 5 % oder über 95 %
chart-gaps-chance = { $list ->
    [none] Kein Unterschied zwischen Gruppen ist klar
   *[other] Liste von { $list }: Kein Unterschied zwischen Gruppen ist klar
}
chart-gaps-few = { $list ->
    [none] Zu wenige, um zu sagen, ob Gruppen sich unterscheiden
   *[other] Liste von { $list }: zu wenige, um zu sagen, ob Gruppen sich unterscheiden
}
chart-gaps-moving = Eine Liste von { $list }: Welche Unterschiede klar sind, steht hier, sobald die Grenze ruht
chart-gaps-about = { $about }. { $judged } Lernende. Zeichen: Schätzwert, ein Quadrat, wo der Unterschied zu den anderen klar ist; Linie: 95-%-Bereich
chart-gaps-all = alle Lernenden { $value }
chart-gaps-fewer = weniger als { $least }: nicht gezeigt
chart-gaps-fewer-short = weniger als { $least }
chart-gaps-partner = auch zurückgehalten, sonst ließen sich die anderen errechnen
chart-gaps-kept = zurückgehalten: ist eine kleine Anzahl oder würde eine verraten
chart-gaps-hidden = nicht gezeigt
chart-gaps-nobody = niemand zu messen
chart-gaps-under = unter 5 % von { $of }
chart-gaps-over = über 95 % von { $of }
chart-gaps-value = { $value }, n = { $of }
chart-gaps-share = { $value }, { $part } von { $of }
chart-gaps-part = { $part } von { $of }
chart-gaps-row = { $column }: { $group }
chart-head-group = Gruppe
chart-head-others-less = Minus alle anderen
chart-head-p-holm = p, korrigiert
chart-abroca-others = alle anderen
chart-abroca-alike = Die Reihenfolge ist für „{ $group }“ etwa so gut wie für die anderen
chart-abroca-less = Die Reihenfolge sagt innerhalb von „{ $group }“ weniger aus
chart-abroca-more = Die Reihenfolge sagt innerhalb von „{ $group }“ mehr aus
chart-abroca-about = { $column }: gefunden von denen mit Bedarf gegen Fehlalarme, in %. Gestrichelt: „{ $own }“{ $of ->
    [none] {""}
   *[other] {" "}(n = { $of })
}; durchgezogen: { $others }. Die schraffierte Fläche dazwischen (ABROCA) ist { $area }; bloßer Zufall ergibt { $chance } (p = { $p }, Gruppen gemischt; einer von mehreren Blicken, also ein Anhaltspunkt)

## Students on the page

page-students-title = { $capacity ->
    [one] { $capacity } Person braucht vielleicht am ehesten Unterstützung
   *[other] { $capacity } Lernende brauchen vielleicht am ehesten Unterstützung
}
page-students-title-practice = { $capacity ->
    [one] Übung: { $capacity } Person hätte auf der Liste gestanden
   *[other] Übung: { $capacity } Lernende hätten auf der Liste gestanden
}
page-students-title-number = { $capacity ->
    [one] { $capacity } Person hat die niedrigste Schätzung von { $target }
   *[other] { $capacity } Lernende haben die niedrigsten Schätzungen von { $target }
}
page-students-title-asking = Für alle Lernenden werden Gründe berechnet
page-students-title-stopped = Noch steht niemand auf der Liste
page-students-lead = Nach Bedarf geordnet{ $moment ->
    [none] {""}
   *[other] , Stand { $moment }
}. Eine Liste, um ins Gespräch zu kommen, kein Urteil.
page-students-lead-number = Von der niedrigsten Schätzung an{ $moment ->
    [none] {""}
   *[other] , Stand { $moment }
}. Eine Liste, um ins Gespräch zu kommen, kein Urteil.
page-students-lead-asking = Die Modelle werden noch einmal trainiert, damit sie sagen können, warum. Keines wird nach einer Person gefragt, die es mit ihrem Ergebnis kannte.
page-students-model = Geschätzt mit
page-students-bar = Wie viel getan ist
page-students-live = Gründe werden berechnet, { $share } % fertig
page-students-stopped = Abgebrochen. Die Ergebnisse sind alle noch da.
page-students-ask = Berechnen
page-students-hide = Namen verbergen
page-students-which = Welche Lernenden
page-students-waiting = { $count ->
    [0] Aktuelle Liste: Niemand wartet auf eine Schätzung
    [one] Aktuelle Liste: { $count } Person noch ohne Ergebnis
   *[other] Aktuelle Liste: { $count } Lernende noch ohne Ergebnis
}
page-students-practice = { $count ->
    [one] Übungsliste: { $count } Person, deren Ergebnis bekannt ist
   *[other] Übungsliste: { $count } Lernende, deren Ergebnisse bekannt sind
}
page-students-nobody = Für eine aktuelle Liste öffnen Sie eine Datei, in der auch Lernende stehen, bei denen { $target } noch leer ist.
page-students-practice-title = Die Ergebnisse dieser Lernenden sind bekannt
page-students-practice-about = Eine Übungsliste: Sie zeigt, wie die Liste ausgesehen hätte; jede Schätzung stammt von einem Modell, das die Person nicht kannte. Hier ist nichts zu entscheiden und nichts zu speichern.
page-students-weak = Diese Liste ist nur etwas besser als Auslosen. Sehen Sie sich jede Person mit eigenen Augen an.
page-students-suspicious = Diese Schätzungen sind zu schön, um wahr zu sein. Sehen Sie sich die Ergebnisse an, bevor Sie die Liste verwenden: Vielleicht verrät eine Spalte die Antwort.
page-students-find = Person suchen
page-students-find-hidden = Nach Nummer oder Zeile suchen
page-students-level = Klasse
page-students-levels = { $column }: alle
page-students-list = Lernende nach Bedarf
page-students-found = { $found ->
    [0] Niemand gefunden.
    [one] { $found } Person gefunden. Die Plätze sind die in der ganzen Liste.
   *[other] { $found } Lernende gefunden. Die Plätze sind die in der ganzen Liste.
}
page-students-between = { $count ->
    [one] Die { $count } dazwischen zeigen
   *[other] Die { $count } dazwischen zeigen
}
page-students-after = { $count ->
    [one] { $count } weitere darunter zeigen
   *[other] { $count } weitere darunter zeigen
}
page-students-meet = Sie können { $capacity } von { $all } betreuen. Hier endet die Liste.
page-students-chance = Nahe dieser Grenze ist die Reihenfolge meist Zufall: Die Plätze { $first } bis { $last } unterscheiden sich um weniger, als der Bereich des letzten breit ist.
page-students-sure = Sonst liegt niemand näher an dieser Grenze, als der eigene Bereich breit ist.
page-students-capacity = Lernende, die Sie betreuen können
page-students-short = Kurze Liste zeigen
page-students-before = Die davor
page-students-next = Die danach
page-students-from = Ab Platz
page-students-decided = Entschieden: { $decision }
page-students-noted = Notiz
page-students-wrong = { $count ->
    [one] { $count } Wert falsch
   *[other] { $count } Werte falsch
}
page-students-aside = Von der Liste genommen
page-students-aside-back = { $name } wieder aufnehmen
page-students-pick = Wählen Sie eine Person. Das Blatt sagt, wie sicher die Schätzung ist, warum sie so ist, wie sie ist, und was gelesen wurde.
page-students-coming = Das Blatt folgt gleich.
page-students-kinds = „Lernende“ und „Fairness“ bleiben geschlossen: Eine Frage mit mehreren möglichen Antworten sagt nicht, wer vielleicht Unterstützung braucht. Fragen Sie, bei welcher Antwort Unterstützung nötig ist; dann gibt es eine Liste.
page-next-students = Weiter: die Lernenden
page-student-code = Person { $code }
page-student-row = Person in Zeile { $row }
page-student-in-100 = { $share } von 100
page-students-place = , Platz { $place }

page-sheet-title = { $name } braucht vielleicht Unterstützung
page-sheet-title-practice = { $name } hätte auf der Liste gestanden
page-sheet-of-class = { $column } { $class }
page-sheet-print = Dieses Blatt drucken
page-sheet-back = Zurück zur Liste
page-sheet-near = Von früheren Lernenden mit einer ähnlichen Schätzung endeten etwa { $share } von 100 mit { $side } ({ $low } bis { $high }; { $near ->
    [one] { $near } Person
   *[other] { $near } Lernende
}). In der ganzen Klasse sind es { $average }.
page-sheet-near-number = Die Schätzung von { $target } ist { $value }. Von früheren Lernenden mit einer ähnlichen Schätzung endeten neun von zehn bei { $low } bis { $high } ({ $near ->
    [one] { $near } Person
   *[other] { $near } Lernende
}). Der Klassendurchschnitt ist { $average }.
page-sheet-alone = Es gibt keine früheren Lernenden, mit denen sich diese Schätzung vergleichen lässt.
page-sheet-scale = Schätzung { $value }, Bereich { $low } bis { $high }, Klassendurchschnitt { $average }
page-sheet-scale-alone = Schätzung { $value }, Klassendurchschnitt { $average }
page-sheet-average = Klasse { $average }
page-sheet-why = Warum die Schätzung { $value } ist und nicht { $base }
page-sheet-why-about = { $base } ist die Schätzung im Durchschnitt der Lernenden. Punkte von 100: Balken nach rechts erhöhen sie, Balken nach links senken sie. Zusammen ergeben sie den Unterschied.
page-sheet-why-about-number = { $base } ist die Schätzung im Durchschnitt der Lernenden. Punkte in der Einheit von { $target }: Balken nach rechts erhöhen sie, Balken nach links senken sie. Zusammen ergeben sie den Unterschied.
page-sheet-why-cause = Das sagt, was zusammen auftritt, nicht, was wodurch entsteht.
page-sheet-why-none = Warum die Schätzung { $value } ist
page-sheet-why-untold = Dieses Modell sagt nicht, warum. Über der Liste lässt sich ein anderes wählen: Ein Wald, Boosting-Bäume und eine gewichtete Summe sagen, warum.
page-sheet-rest = { $count ->
    [one] { $count } kleinerer Grund
   *[other] { $count } kleinere Gründe zusammen
}
page-sheet-term-week = Woche für Woche
page-sheet-term-day = Tag für Tag
page-sheet-term-step = Schritt für Schritt
page-sheet-term-own = Nach { $name }
page-sheet-others = { $count ->
    [one] Der größte davon
   *[other] Die { $count } größten davon
}
page-sheet-other = { $what }: { $effect }
page-sheet-weeks-region = Der bisherige Verlauf, seitlich verschiebbar
page-sheet-weeks-key = Kräftigere Farbe heißt mehr. Schraffiert: fehlt. Zahlen wie in der Datei.
page-sheet-weeks-points = Punkte
page-sheet-weeks-points-key = Punkte: was jede Spalte des Streifens zur Schätzung beiträgt.
page-sheet-values = { $count ->
    [one] Der { $count } gelesene Wert
   *[other] Die { $count } gelesenen Werte
}
page-sheet-values-about = Ist einer davon falsch? Sagen Sie es, dann wird die Schätzung ohne ihn berechnet, für Sie und nur in diesem Tab. Die Datei wird nicht verändert.
page-sheet-value = Wie in der Datei
page-sheet-value-do = Falsch?
page-sheet-value-wrong = Dieser Wert ist falsch
page-sheet-value-wrong-of = : { $column }
page-sheet-value-out = weggelassen
page-sheet-value-back = Wieder verwenden
page-sheet-without = Diese Schätzung ist berechnet ohne { $columns }
page-sheet-without-about = Sie haben { $count ->
    [one] diesen Wert als falsch bezeichnet; er gilt
   *[other] diese Werte als falsch bezeichnet; sie gelten
} daher als fehlend. { $before ->
    [none] Die Liste zeigt die Schätzung mit allen Werten.
   *[other] Mit allen Werten ist sie { $before }, und das zeigt die Liste.
}
page-sheet-without-undo = Wieder alle Werte verwenden
page-sheet-put-aside = Diese Person von der Liste nehmen
page-sheet-put-aside-about = Für eine Person, um die es bei der Schätzung nicht gehen soll, etwa weil sie gegangen ist. Andere rücken nach.
page-sheet-is-aside = Diese Person ist herausgenommen und steht auf keiner Liste
page-sheet-put-back = Wieder aufnehmen
page-sheet-decision = Ihre Entscheidung
page-sheet-decision-offer = Unterstützung anbieten
page-sheet-decision-watch = Zwei Wochen beobachten
page-sheet-decision-none = Kein Schritt nötig
page-sheet-decision-open = Noch nicht entschieden
page-sheet-decided-offer = Unterstützung anbieten
page-sheet-decided-watch = zwei Wochen beobachten
page-sheet-decided-none = kein Schritt nötig
page-sheet-note = Notiz
page-sheet-note-hint = Was Sie wissen und die Datei nicht
page-sheet-kept = Bleibt nur in diesem Tab, in keinem Export, und ist weg, wenn der Tab geschlossen oder neu geladen wird. Sie entscheiden; die Schätzung ist eine Stimme unter anderen.

page-paper-head = Homeroom · Einzelblatt{ $moment ->
    [none] {""}
   *[other] {" "}· Stand { $moment }
}
page-paper-page = { $date } · Seite 1 von 1
page-paper-practice = Übung: Das Ergebnis dieser Person ist bekannt. Hier ist nichts zu entscheiden.
page-paper-reasons = Gründe in den Daten und was jeder zur Schätzung beiträgt
page-paper-reason = { $what }: { $points }
page-paper-decision = Entscheidung und Notiz
page-paper-by = Entschieden von, Datum
page-paper-again = Wieder ansehen am
page-paper-foot = Eine Schätzung aus früheren Daten; für eine einzelne Person ist sie oft falsch. Sie unterstützt die Entscheidung eines Menschen und ersetzt sie nicht. Geschützte Spalten werden nicht gezeigt.

## The page in other languages

page-language = Sprache
page-privacy-language = { $count ->
    [one] Eine Anfrage hat { $files } geladen, die Sätze dieser Seite in einer anderen Sprache. Nichts aus Ihrer Datei ging dabei mit.
   *[other] { $count } Anfragen haben { $files } geladen, die Sätze dieser Seite in anderen Sprachen. Nichts aus Ihrer Datei ging dabei mit.
}
page-language-missing = { $language } ließ sich nicht laden. Stellen Sie eine Netzverbindung her und wählen Sie die Sprache noch einmal.

## A later file beside the one that taught a model

drift-none = { $count ->
    [one] Die eine Spalte sieht
   *[other] Die { $count } Spalten sehen
} aus wie beim Training des Modells.
drift-some = { $count ->
    [one] Eine von { $of } Spalten weicht
   *[other] { $count } von { $of } Spalten weichen
} von den Daten ab, mit denen das Modell trainiert ist: { $columns }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
}. { $far ->
    [0] Bitte sehen Sie sich { $count ->
        [one] diese Spalte
       *[other] diese Spalten
    } an, bevor Sie die Schätzungen verwenden.
   *[other] Verwenden Sie die Schätzungen erst, wenn Sie wissen, warum.
}
drift-few = Bei { $rows ->
    [one] einer Zeile
   *[other] { $rows } Zeilen
} sind nur große Veränderungen zu sehen.
drift-median = { $column } { $far ->
    [apart] wird anders erfasst
    [yes] hat sich stark verschoben
   *[no] hat sich verschoben
}: Median { $now }, beim Training des Modells { $then }
drift-between = { $column } { $far ->
    [apart] wird anders erfasst
    [yes] hat sich stark verschoben
   *[no] hat sich verschoben
}: { $now } % der Einträge liegen { $place ->
    [below] unter { $high }
    [above] bei { $low } oder darüber
   *[between] zwischen { $low } und { $high }
}, beim Training des Modells { $then } %
drift-level = { $column } { $far ->
    [apart] wird anders erfasst
    [yes] hat sich stark verschoben
   *[no] hat sich verschoben
}: { $named ->
    [yes] { $level }
   *[no] ein seltener oder neuer Eintrag
} steht dort bei { $now } %, beim Training des Modells bei { $then } %
drift-missing = { $column } fehlt { $far ->
    [no] häufiger
   *[yes] viel häufiger
}: bei { $now } %, beim Training des Modells bei { $then } %
drift-filled = { $column } fehlt { $far ->
    [no] seltener
   *[yes] viel seltener
}: bei { $now } %, beim Training des Modells bei { $then } %
drift-unread = { $count ->
    [one] Eine Spalte entsteht
   *[other] { $count } Spalten entstehen
} aus einer Datei mit Ereignissen, die fehlt. Das Modell liest sie bei allen als fehlend.
drift-absent = { $column } gibt es in dieser Datei nicht, oder die Spalte ist dort von anderer Art. Das Modell liest sie bei allen als fehlend.
drift-unseen = { $column } hat bei { $share } % Einträge, die das Modell { $never ->
    [yes] nie gesehen hat
   *[no] selten oder nie gesehen hat
}{ $named ->
    [0] {""}
   *[other] : { $levels }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }
}
drift-said-chance = Die Schätzungen haben sich { $far ->
    [no] {""}
   *[yes] stark{" "}
}verschoben: Die Hälfte liegt über { $now } von 100, beim Training des Modells über { $then } von 100.
drift-said-chance-between = Die Schätzungen haben sich { $far ->
    [no] {""}
   *[yes] stark{" "}
}verschoben: { $now } % davon liegen { $place ->
    [below] unter { $high } von 100
    [above] bei { $low } von 100 oder darüber
   *[between] zwischen { $low } und { $high } von 100
}, beim Training des Modells { $then } %.
drift-said-median = Die Schätzungen haben sich { $far ->
    [no] {""}
   *[yes] stark{" "}
}verschoben: Median { $now }, beim Training des Modells { $then }.
drift-said-between = Die Schätzungen haben sich { $far ->
    [no] {""}
   *[yes] stark{" "}
}verschoben: { $now } % davon liegen { $place ->
    [below] unter { $high }
    [above] bei { $low } oder darüber
   *[between] zwischen { $low } und { $high }
}, beim Training des Modells { $then } %.
drift-said-level = Die Schätzungen haben sich { $far ->
    [no] {""}
   *[yes] stark{" "}
}verschoben: { $named ->
    [yes] { $level }
   *[no] Eine seltene Kategorie
} wird bei { $now } % geschätzt, beim Training des Modells bei { $then } %.

# Once outcomes are known: the model beside what it promised, and beside one taught anew.
drift-judged = { $name }: { $metric ->
    [rmse] ein Fehler von { $score }
   *[auroc] eine AUC von { $score }
} ({ $low } bis { $high }); versprochen war { $promised }. { $worse ->
    [yes] Das Modell ist schlechter, als es versprochen hat.
   *[no] Das passt.
}
drift-judged-few = { $name }: { $rows ->
    [one] Eine Zeile mit bekanntem Ergebnis ist
   *[other] { $rows } Zeilen mit bekanntem Ergebnis sind
} zu wenig, um zu sagen, wie gut das Modell ist.
drift-gap-chance = { $name }: Das Modell hat erwartet, dass { $said } von 100 Unterstützung brauchen; tatsächlich waren es { $seen } von 100. Seine Schätzungen liegen insgesamt { $far ->
    [yes] weit daneben
   *[no] daneben
}.
drift-gap-number = { $name }: Das Modell hat im Durchschnitt { $said } erwartet; tatsächlich war es { $seen }. Seine Schätzungen liegen insgesamt { $far ->
    [yes] weit daneben
   *[no] daneben
}.
drift-renewed-better = Das neu trainierte Modell ist bei denselben { $rows } Zeilen besser: { $metric ->
    [rmse] ein Fehler von { $new } statt { $old }
   *[auroc] eine AUC von { $new } statt { $old }
}, ein Gewinn von { $low } bis { $high }.
drift-renewed-worse = Das neu trainierte Modell ist bei denselben { $rows } Zeilen schlechter: { $metric ->
    [rmse] ein Fehler von { $new } statt { $old }
   *[auroc] eine AUC von { $new } statt { $old }
}, ein Verlust von { $low } bis { $high }. Behalten Sie das alte.
drift-renewed-same = Das alte und das neu trainierte Modell sind bei denselben { $rows } Zeilen nicht zu unterscheiden: { $metric ->
    [rmse] ein Fehler von { $new } statt { $old }
   *[auroc] eine AUC von { $new } statt { $old }
}, ein Gewinn von { $low } bis { $high }.{ $seeable ->
    [none] {""}
   *[other] {" "}Ein Unterschied von { $seeable } wäre aufgefallen.
}

## A model kept for the next term

kept-file = Gespeichert als { $file } ({ $kilobytes } KB): { $model }, trainiert mit { $taught ->
    [one] einer Person
   *[other] { $taught } Lernenden
}. Fingerabdruck { $fingerprint }.
kept-until = Verwenden Sie es bis { $until }; trainieren Sie es dann neu.
kept-over = Es sollte bis { $until } verwendet werden. Klassen, Noten und Gewohnheiten ändern sich: Trainieren Sie ein neues Modell mit neueren Ergebnissen, bevor Sie sich darauf verlassen.
kept-hand-on = Zum Weitergeben erstellt: Nichts darin trifft auf weniger als zehn Lernende zu.
kept-this-device = Gespeichert wie trainiert: Es hat von Ihren Lernenden gelernt. Bewahren Sie die Datei auf wie Daten von Lernenden, und löschen Sie sie ebenso.
kept-scores = { $metric }: wie gespeichert { $value }, wie trainiert { $trained }, Klassendurchschnitt { $baseline }.
kept-membership = Wer daraus zu erkennen versucht, mit wem es trainiert ist, liegt bei { $share } von 100 Paaren richtig; 50 ist Zufall.
term-students = { $students ->
    [one] Eine Person wird
   *[other] { $students } Lernende werden
} eingeschätzt{ $gone ->
    [0] .
   *[other] ; bis dahin gegangen: { $gone }.
}
term-absent = Die Datei hat keine Spalte für { $wanted }: Sie gilt als fehlend.
term-renamed = { $column } wird als { $wanted } gelesen.
term-unseen = { $level } in { $column } ({ $students ->
    [one] eine Person
   *[other] { $students } Lernende
}) ist dem Modell unbekannt.
term-lacks-events = Das Modell liest auch den Verlauf über die Zeit, und eine solche Datei fehlt hier.
error-not-a-model = Diese Datei ist kein gespeichertes Modell
error-not-a-model-advice = Wählen Sie eine Datei, die auf .homeroom endet. Tabellen mit Lernenden öffnen Sie dort, wo Dateien geöffnet werden.
error-damaged-model = Diese Modelldatei ist unvollständig oder verändert
error-damaged-model-advice = Lassen Sie sie sich noch einmal geben, oder speichern Sie das Modell neu.
error-newer-model = Diese Modelldatei hat das Format { $version }; dieses Programm liest Formate bis { $known }
error-newer-model-advice = Öffnen Sie sie mit einer neueren Version von Homeroom.
error-needs-passphrase = Diese Modelldatei ist mit einem Passwort verschlossen
error-needs-passphrase-advice = Geben Sie das Passwort ein, mit dem sie gespeichert wurde.
error-wrong-passphrase = Mit diesem Passwort wurde die Datei nicht verschlossen
error-wrong-passphrase-advice = Geben Sie es noch einmal ein. Ohne das Passwort kann niemand die Datei öffnen.
error-no-model-columns = Die Datei hat keine der Spalten, die das Modell liest, etwa { $columns }
error-no-model-columns-advice = Wählen Sie die gleiche Art von Datei wie im letzten Jahr, oder sagen Sie, welche Spalte welche ist.
error-other-question = Das Modell beantwortet { $own }; hier wird nach { $asked } gefragt
error-other-question-advice = Wählen Sie ein Modell, das dieselbe Frage beantwortet.
error-bad-match = { $what ->
    [kind] { $column } lässt sich nicht als { $wanted } lesen
    [twice] { $column } steht schon für eine andere Spalte
   *[text] { $wanted } sagt nicht, welche Spalte welche ist
}
error-bad-match-advice = { $what ->
    [text] Schreiben Sie die Spalte des Modells, ein Gleichheitszeichen und die Spalte der Datei.
   *[other] Wählen Sie eine andere Spalte.
}

## Where the page lives: written into the HTML for those who see it before any script runs

page-no-script = Homeroom arbeitet im Browser und braucht hier JavaScript. Erlauben Sie Skripte für diese Seite. Steht sie in einem Rahmen einer anderen Seite, bitten Sie die Person, die sie dort eingebunden hat, im Rahmen Skripte zu erlauben (sandbox="allow-scripts allow-downloads"), oder öffnen Sie die Seite für sich. Nichts wurde gesendet, und nichts ist verloren.
page-no-unpacking = Dieser Browser ist zu alt für diese Seite. Öffnen Sie sie in Firefox 113, Chrome oder Edge 111, Safari 16.4 oder etwas Neuerem. Nichts wurde gesendet, und nichts ist verloren.

## Documents to take away

# What is asked, in every document. $op: none, below, most, above, least, is, not, in. $known: as of when, or none.
doc-asked = { $op ->
    [below] { $column } unter { $value }
    [most] { $column } höchstens { $value }
    [above] { $column } über { $value }
    [least] { $column } mindestens { $value }
    [is] { $column }: { $value }
    [not] { $column } anders als { $value }
    [in] { $column } unter diesen: { $value }
   *[none] { $column }
}
doc-number = { $value }
doc-interval = { $value } ({ $low } bis { $high })
doc-figure = { $figure }
doc-figures = { $figure } ({ $low } bis { $high })
doc-range = { $low } bis { $high }
doc-none = –
doc-under = unter 5
doc-over = über 95
doc-fewer = weniger als { $least }
doc-fill-in = Von der Schule auszufüllen
doc-date = Datum
doc-software = Erstellt mit
doc-made-with = Homeroom { $version }
doc-file = Datei
doc-students = Lernende
doc-model = Modell
doc-columns = Spalten
doc-column = Spalte
doc-report-title = { $task ->
    [classes] Wer vielleicht Unterstützung braucht: { doc-asked }
    [kinds] Die Kategorien von { $column } unterscheiden
   *[number] Schätzungen von { $column }
}
doc-report-about = Was die Daten der Schule gefragt wurden, wie die Antwort geprüft wurde und wie weit ihr zu trauen ist. In diesem Bericht steht kein Name von Lernenden und keine Zeile der Datei.
doc-short = Kurz gesagt
doc-level = { $level ->
    [useful] Brauchbar
    [weak] Schwach
    [suspicious] Verdächtig gut
   *[none] Kein brauchbares Signal
}
doc-list-told = Eine Liste mit { $capacity } der { $judged } Lernenden, geprüft an Lernenden, die dem Modell unbekannt waren. Auf ihr brauchen vielleicht Unterstützung: { $found }; kommen ohne aus: { $alarms }. Brauchen vielleicht Unterstützung und stehen nicht darauf: { $missed }.
doc-question = Die Frage
doc-question-about = { $task ->
    [classes] Welche Lernenden brauchen vielleicht Unterstützung? Gemeint sind die, bei denen am Ende gilt: { doc-asked }. Das Modell gibt allen eine Schätzung von 0 bis 100: Von 100 Lernenden mit derselben Schätzung kam es bei ungefähr so vielen dazu.
    [kinds] Zu welcher Kategorie von { $column } wird eine Person gehören? Das Modell gibt für jede Kategorie eine Wahrscheinlichkeit an.
   *[number] Welchen Wert in { $column } wird eine Person haben? Das Modell gibt eine Zahl an, in derselben Einheit wie die Datei.
}{ $known ->
    [none] {""}
   *[other] {" "}Gelesen wird nur, was bis { $known } bekannt war; nichts Späteres.
}
doc-data = Die Daten
doc-events-name = Verlauf über die Zeit
doc-events = { $file }: { $count } Einträge, davon gelesen: { $read }
doc-rows-title = Zeilen
doc-rows = { $rows } in der Datei; { $judged } mit bekanntem Ergebnis wurden geprüft{ $waiting ->
    [0] {""}
    [one] ; bei einer Person steht das Ergebnis noch aus
   *[other] ; bei { $waiting } steht das Ergebnis noch aus
}
doc-in-need = So geendet
doc-base-rate = { $share } von 100 geprüften Lernenden: { doc-asked }
doc-inputs = Gelernt wird aus
doc-out-protected = Geschützt, nur zur Prüfung auf Fairness
doc-out-leak = Ausgeschlossen: verrät fast schon die Antwort
doc-out-identifies = Ausgeschlossen: sagt, wer jemand ist
doc-out-text = Ausgeschlossen: freier Text
doc-out-asked = Ausgeschlossen: von einem Menschen so gewählt
doc-quality-title = Qualität der Daten
doc-quality = { $count ->
    [one] Eine Sache ist aufgefallen. Sie wurde nicht verändert, außer von einem Menschen.
   *[other] { $count } Dinge sind aufgefallen. Sie wurden nicht verändert, außer von einem Menschen.
}
doc-far = { $column }: { $count ->
    [one] Ein Wert liegt
   *[other] { $count } Werte liegen
} weit von allen anderen entfernt
doc-code = { $column }: { $count ->
    [one] Ein Eintrag steht
   *[other] { $count } Einträge stehen
} vielleicht für „nicht bekannt“
doc-protocol = Wie geprüft wurde
doc-judged-lot = Die { $judged } Lernenden wurden per Los in { $folds } Teile aufgeteilt{ $repeats ->
    [one] {""}
   *[other] , { $repeats }-mal neu
}. Jeder Teil wurde mit Modellen geprüft, die nur aus den anderen Teilen gelernt hatten. Niemand wurde also von einem Modell eingeschätzt, dem das Ergebnis dieser Person bekannt war.
doc-judged-later = { $judged } Lernende eines späteren Jahrgangs wurden mit Modellen geprüft, die aus { $taught } Lernenden der Jahrgänge davor gelernt hatten. Niemand wurde also von einem Modell eingeschätzt, dem das Ergebnis dieser Person bekannt war.
doc-judged-levels = { $judged } Lernende wurden geprüft, jeweils mit Modellen, die nur aus anderen Kursen oder Schulen gelernt hatten. Niemand wurde also von einem Modell eingeschätzt, dem das Ergebnis dieser Person bekannt war.
doc-intervals = Zahlen in Klammern sind ein 95-%-Bereich: Bei anderen Lernenden der gleichen Art läge der Wert meist darin. Die Bereiche stammen aus { $bootstraps } neu gezogenen Stichproben der Lernenden (Startwert { $seed }).
doc-gone = { $gone ->
    [one] Eine Person war bis dahin gegangen und ist
   *[other] { $gone } Lernende waren bis dahin gegangen und sind
} nicht geprüft.
doc-scores-title = Wie gut das Modell ist
doc-scores = { $task ->
    [number] Der quadratische Fehler (RMSE) sagt, wie weit Schätzungen üblicherweise danebenliegen, in der Einheit von { $column }; weniger ist besser. R² ist der Anteil der Unterschiede zwischen Lernenden, der erklärt wird.
   *[other] Die AUC sagt, wie oft das Modell eine Person, bei der es so endete, vor eine Person stellt, bei der es nicht so endete: 1 heißt immer, 0,5 ist Auslosen.
} Neben jedem Modell stehen zwei Vergleiche: der Klassendurchschnitt und die beste Regel, die nur eine einzige Spalte betrachtet.
doc-scores-figure = { $task ->
    [number] Wie weit Schätzungen danebenliegen
   *[other] Wie oft die Reihenfolge stimmt (AUC)
}
doc-scores-figure-about = Wert und 95-%-Bereich bei { $judged } Lernenden, alle dem Modell unbekannt. Offene Rauten: Vergleiche und Regeln. { $task ->
    [number] Weniger ist besser.
   *[other] Weiter rechts ist besser; die gestrichelte Linie ist Auslosen.
}
doc-scores-table = Maße bei { $judged } Lernenden, mit 95-%-Bereichen
doc-chances-title = Was eine Schätzung wert ist
doc-undecided = Ob Schätzungen halten, was sie sagen, wurde nicht geprüft.
doc-spread = Um eine Schätzung herum, { $half } nach beiden Seiten: Dieser Bereich sollte { $aim } von 100 Ergebnissen enthalten und enthielt { $held } von 100, bei { $judged } Lernenden.
doc-calibration = Schätzungen und was eintraf liegen im Mittel { $error ->
    [0] weniger als einen Punkt
    [one] einen Punkt von 100
   *[other] { $error } Punkte von 100
} auseinander.
doc-bins = { $task ->
    [classes] Bei wie vielen Lernenden mit derselben Schätzung es so endete
   *[other] Schätzungen und was eintraf
}
doc-bins-about = Auf der gestrichelten Linie stimmen die Schätzungen. Punkte: Gruppen von Lernenden mit ungefähr derselben Schätzung und ihre 95-%-Bereiche; { $judged } Lernende, alle dem Modell unbekannt.
doc-bins-axes = Nach rechts: Schätzung, von 100. Nach oben: so geendet, von 100.
doc-bins-table = Lernende nach ihrer Schätzung
doc-bins-said = Schätzung, von 100
doc-bins-ended = So geendet, von 100
doc-lists = Listen verschiedener Länge, bei { $judged } Lernenden, alle dem Modell unbekannt
doc-list-length = Auf der Liste
doc-list-found = Brauchen vielleicht Unterstützung
doc-list-alarms = Kommen ohne aus
doc-list-missed = Übersehen
doc-list-right = Richtig, von 100 auf der Liste
doc-list-recall = Gefunden, von 100 mit Bedarf
doc-reasons-title = Welche Spalten zählen
doc-unasked = Das Modell wurde noch nicht gefragt, welche Spalten für es zählen.
doc-reasons = Eine Spalte zählt, wenn die Schätzungen schlechter werden, sobald ihre Werte unter den Lernenden vertauscht werden. Das sagt, was das Modell verwendet. Es sagt nicht, was ein Ergebnis verursacht, und nicht, was es ändern würde.
doc-reasons-figure = Was das Modell verwendet
doc-reasons-about = Um wie viel { $task ->
    [number] Schätzungen weiter danebenliegen
   *[other] die AUC sinkt
}, wenn eine Spalte vertauscht wird, mit 95-%-Bereich, bei Lernenden außerhalb des Trainings. Spalten, die fast dasselbe sagen, stehen zusammen.
doc-reasons-table = Die Spalten, die am meisten zählen
doc-reasons-worse = Schlechter um
doc-reasons-more = { $count ->
    [one] Eine weitere Spalte zählt weniger oder nicht erkennbar und wird nicht gezeigt.
   *[other] { $count } weitere Spalten zählen weniger oder nicht erkennbar und werden nicht gezeigt.
}
doc-short-chance = { fairness-title-chance }.
doc-short-few = { fairness-title-few }.
doc-fairness-title = Ob das Modell allen Gruppen gleich gut gerecht wird
doc-groups-closed = Diese Spalten sagen nichts über die Antwort aus. Daher gibt es keine Liste und niemanden zu vergleichen.
doc-groups-none = Es wurde keine geschützte Spalte gekennzeichnet. Daher ist nicht bekannt, wie gut das Modell den Gruppen gerecht wird. Kennzeichnen Sie Spalten wie Geschlecht oder Familiensprache, um es herauszufinden.
doc-groups = Geschützte Spalten dienen dazu, { $list ->
    [0] Schätzungen
   *[other] eine Liste von { $list }
} für { $judged } Lernende zu prüfen, alle dem Modell unbekannt. Anzahlen unter { $least } werden nicht gezeigt, und andere werden mit ihnen zurückgehalten.
doc-group = Gruppe
doc-group-need = Mit Bedarf
doc-group-missed = Übersehen, von denen mit Bedarf
doc-group-alarms = Auf der Liste, von denen ohne Bedarf
doc-group-calibration = Zu hoch geschätzt um
doc-group-error = Zu hoch um
doc-group-off = Daneben um
doc-groups-table = Gruppe für Gruppe, von 100, mit 95-%-Bereichen
doc-groups-table-number = Gruppe für Gruppe, in der Einheit der Antwort, mit 95-%-Bereichen
doc-groups-figure = { $column }: { $measure ->
    [alarms] gelistet, von 100 ohne Bedarf
    [calibration] zu hoch eingeschätzt um, in 100
    [error] zu hoch geschätzt um
    [off] wie weit Schätzungen danebenliegen
   *[missed] übersehen, von 100 mit Bedarf
}
doc-groups-figure-about = Wert und 95-%-Bereich; die gestrichelte Linie sind alle zusammen.{ $odd ->
    [yes] {" "}Das Quadrat: bitte ansehen.
   *[no] {""}
} Zurückgehaltene Gruppen sind nicht gezeichnet.
doc-limits = Was es nicht sagen kann
doc-limit-none = Diese Spalten sagen nichts über die Antwort aus. Eine Liste oder Schätzung daraus wäre für die meisten Lernenden falsch.
doc-limit-weak = Die Reihenfolge ist nur etwas besser als Zufall. Einzelne Lernende lassen sich damit nicht unterscheiden.
doc-limit-suspicious = Das Ergebnis ist zu schön, um wahr zu sein. Finden Sie heraus, wie die oben genannte Spalte zustande kommt, bevor etwas davon verwendet wird.
doc-limit-lot = Die Lernenden im Training und die, an denen geprüft wurde, stammen aus derselben Datei. Die Lernenden des nächsten Jahres können anders sein. Prüfen Sie es daher noch einmal, wenn deren Ergebnisse bekannt sind.
doc-limit-later = Geprüft wurde an einem späteren Jahrgang. Der nächste kann anders sein. Prüfen Sie es daher noch einmal, wenn dessen Ergebnisse bekannt sind.
doc-limit-levels = Geprüft wurde an Kursen oder Schulen, die dem Modell unbekannt waren. Ist ein Kurs oder eine Schule ganz anders als alle diese, kann auch das Ergebnis anders sein.
doc-limit-few = { $judged } Lernende sind wenige: Die Bereiche sind breit, und sie gehören zu jeder Zahl.
doc-limit-learned = Diese Spalten klingen nach geschützten Merkmalen, und es wurde aus ihnen gelernt: { $columns }.
doc-limit-groups = Gruppen mit wenigen Lernenden lassen sich nicht vergleichen. Kein klarer Unterschied ist nicht dasselbe wie keiner.
doc-limit-no-groups = Ob das Modell allen Gruppen gleich gut gerecht wird, wurde nicht geprüft.
doc-limit-raw = Die Wahrscheinlichkeiten sind so, wie das Modell sie angibt; ob sie halten, was sie sagen, wurde nicht geprüft.
doc-limit-cause = Spalten, die zählen, sind keine Ursachen. Eine davon zu ändern, heißt nicht, das Ergebnis zu ändern.
doc-limit-person = Eine Schätzung spricht von vielen Lernenden, die sich in den gelesenen Spalten gleichen. Sie weiß nicht, was nur Menschen über eine einzelne Person wissen.
doc-use = Wie man es verwendet, und wie nicht
doc-use-none = Bitte verwenden Sie diese Schätzungen nicht. Eine Liste aus diesen Spalten wäre für die meisten Namen darauf falsch.
doc-use-how = Wie man es verwendet
doc-use-talk = Entscheiden Sie damit, mit wem Sie zuerst sprechen. Was geschieht, entscheidet ein Mensch, der die Person kennt.
doc-use-sheet = Sehen Sie sich die Gründe an, bevor Sie handeln, und fragen Sie, ob die Werte stimmen. Berichtigen Sie, was falsch ist.
doc-use-families = Sagen Sie Lernenden und Familien, dass Schätzungen erstellt werden, woraus, und wie man widerspricht.
doc-use-again = Prüfen Sie es jedes Halbjahr neu an Ihren eigenen Ergebnissen, und verwenden Sie es nicht mehr, wenn es nicht mehr stimmt.
doc-use-not = Wie man es nicht verwendet
doc-not-grade = Nicht für Noten, Aufnahme, Zuteilung zu Kursen oder Strafen.
doc-not-alone = Nicht als einziger Grund für etwas, das eine Person betrifft.
doc-not-show = Nicht als Rangliste von Lernenden und nicht als Liste, die Lernende oder andere Familien sehen können.
doc-not-teachers = Nicht zur Beurteilung von Lehrkräften, Klassen oder Schulen.
doc-not-elsewhere = Nicht für eine andere Frage, eine andere Schule oder einen anderen Zeitpunkt im Jahr als die hier genannten.
doc-card-title = Modellkarte: { doc-asked }
doc-card-about = Aufgebaut wie bei Mitchell et al. 2019, doi 10.1145/3287560.3287596. Keine Zeile der Daten steht darin.
doc-card-details = Angaben zum Modell
doc-card-kind = Was es ist
doc-asked-name = Schätzt
doc-seed = Startwert
doc-settings = Einstellungen
doc-settings-usual = unverändert
doc-card-contact = Wer Fragen dazu beantwortet und wie diese Person zu erreichen ist
doc-card-use = Vorgesehene Verwendung
doc-purpose = { $task ->
    [classes] Dem Kollegium zu zeigen, welche Lernenden vielleicht Unterstützung brauchen ({ doc-asked }), früh genug, um sie anzubieten.
    [kinds] Dem Kollegium zu zeigen, zu welcher Kategorie von { $column } Lernende wahrscheinlich gehören.
   *[number] Dem Kollegium zu zeigen, welchen Wert in { $column } Lernende wahrscheinlich haben werden, früh genug, um zu helfen.
}{ $known ->
    [none] {""}
   *[other] {" "}Gelesen wird, was bis { $known } bekannt ist.
}
doc-card-factors = Einflüsse
doc-card-factors-about = Gruppen, denen das Modell vielleicht verschieden gut gerecht wird, werden nach den geschützten Spalten verglichen. Auf wen außerdem zu achten ist, etwa auf Lernende, deren Daten oft fehlen, kann nur die Schule sagen.
doc-card-judging = Geprüft an
doc-judging = { $judged } Lernenden, alle dem Modell unbekannt
doc-card-metrics = Maße
doc-card-metrics-about = { $task ->
    [classes] Listen werden danach beschrieben, wer gefunden wird, wer ohne Bedarf darauf steht und wer übersehen wird, denn danach handelt eine Schule. Die Kalibrierung sagt, ob 30 von 100 auch 30 von 100 heißt.
    [kinds] Die wichtigste Zahl ist das Mittel über alle Paare von Kategorien.
   *[number] Bereiche um Schätzungen werden danach beschrieben, wie viele Ergebnisse sie enthielten.
} Jede Zahl hat einen Bereich aus neu gezogenen Stichproben der Lernenden.
doc-card-evaluation = Daten zur Prüfung
doc-card-training = Daten zum Training
doc-card-training-about = Die hier genannte Datei, jeweils ohne die Lernenden, an denen gerade geprüft wurde.
doc-card-analyses = Ergebnisse in Zahlen
doc-card-ethics = Ethische Überlegungen
doc-ethics-children = Die Daten handeln von Lernenden, viele davon Kinder. Sie haben sich nicht ausgesucht, eingeschätzt zu werden.
doc-ethics-decide = Das Modell entscheidet nichts. Ein Mensch liest, entscheidet und steht dafür ein.
doc-ethics-device = Gelernt und geschätzt wird auf dem eigenen Gerät der Schule. Die Daten werden nirgendwohin gesendet.
doc-ethics-memory = Ein Modell behält vielleicht etwas über die Lernenden, aus denen es gelernt hat. Bewahren Sie ein gespeichertes Modell so sorgfältig auf, wie es seine eigenen Hinweise sagen.
doc-ethics-label = Auf einer Liste zu stehen, kann zum Stempel werden. Halten Sie Listen kurzlebig und unter denen, die Unterstützung anbieten.
doc-card-caveats = Vorbehalte und Empfehlungen
doc-facts-title = Datenblatt für die Datenschutz-Folgenabschätzung
doc-facts-about = Was das Werkzeug tut, ist nach dem tatsächlichen Ablauf ausgefüllt. Was nur die Schule weiß, bleibt offen. Dieses Blatt ist keine Rechtsberatung; legen Sie es Ihrer oder Ihrem Datenschutzbeauftragten vor.
doc-facts-who = Wer verantwortlich ist
doc-facts-controller = Verantwortliche Schule oder Behörde
doc-facts-officer = Datenschutzbeauftragte oder Datenschutzbeauftragter
doc-facts-basis = Rechtsgrundlage
doc-facts-purpose = Zweck
doc-facts-need = Spalten, die dafür nicht erforderlich sind, können wegbleiben. Welche Spalten genügen würden, sagt das Werkzeug auf der Seite mit den Ergebnissen.
doc-facts-necessity = Warum dies erforderlich ist, und welches mildere Mittel erwogen wurde
doc-facts-data = Welche Daten, von wem
doc-facts-people = { $group ->
    [none] { $rows } Zeilen, soweit bekannt je eine für jede lernende Person der Schule.
   *[other] { $rows } Zeilen über Lernende der Schule. Zeilen mit demselben Eintrag in { $group } gehören zu einer Person oder Gruppe.
}
doc-facts-source = Woher die Daten stammen, und für welchen Zweck sie ursprünglich erhoben wurden
doc-facts-columns = Spalten von { $file }
doc-kind-title = Art
doc-used-title = Wofür sie verwendet wird
doc-kind = { $kind ->
    [category] Kategorie
    [yes-no] Ja oder Nein
    [date] Datum
    [text] Text
   *[number] Zahl
}
doc-used = { $used ->
    [target] wird geschätzt
    [identifies] nicht zum Lernen: sagt, wer jemand ist
    [group] nicht zum Lernen: hält Zeilen einer Person zusammen
    [cohort] nicht zum Lernen: sagt, welcher Jahrgang oder Kurs
    [exit] nicht zum Lernen: sagt, wann jemand gegangen ist
    [both] zum Lernen und zur Prüfung auf Fairness
    [protected] nicht zum Lernen: nur zur Prüfung auf Fairness
    [leak] ausgeschlossen: verrät fast schon die Antwort
    [text] ausgeschlossen: freier Text wird nicht gelesen
    [asked] von einem Menschen ausgeschlossen
    [nothing] ausgeschlossen: sagt nichts aus
   *[input] zum Lernen
}
doc-facts-made = Daraus entstehen neue Daten: für alle Lernenden eine Schätzung mit Bereich und Gründen.
doc-facts-where = Wo die Daten verarbeitet werden, und wer sie sehen kann
doc-where-device = Auf dem Gerät, auf dem das Werkzeug geöffnet ist, mit dessen eigenem Prozessor. Es gibt keinen Server und kein Konto.
doc-where-nothing = Sobald die Seite geladen ist, verbietet sie sich selbst jede Verbindung; nur eigene Teile (eine andere Sprache, alte Zeichensätze, Lizenzen) darf sie noch holen, ohne etwas aus einer Datei mitzugeben. Sie zeigt, wie viele versucht wurden, und wie man es mit den Mitteln des Browsers nachprüft.
doc-where-store = Zeilen von Lernenden speichert das Werkzeug nicht. Sie sind im Arbeitsspeicher, solange es geöffnet ist. Gespeicherte Modelle bleiben nur dann im Browser, wenn ein Mensch das eingeschaltet hat.
doc-where-files = Dateien werden nur geschrieben, wenn ein Mensch auf eine Schaltfläche drückt, und nur an den Ort, den dieser Mensch wählt.
doc-facts-access = Wer an der Schule das Werkzeug verwendet, und wer Listen erhält
doc-facts-keep = Speicherdauer
doc-keep-tab = Daten und Schätzungen sind weg, sobald der Tab oder das Programm geschlossen wird.
doc-keep-saved = Gespeicherte Listen, Berichte und Modelle bleiben, bis die Schule sie löscht. Listen enthalten Codes statt Namen, außer wenn ein Mensch Namen wählt; der Schlüssel zu den Codes wird nur auf Verlangen gespeichert.
doc-keep-model = Ein gespeichertes Modell enthält keine Zeile. Es behält vielleicht trotzdem etwas über einzelne Lernende und wird daher so sorgfältig aufbewahrt, wie es die Hinweise darin sagen.
doc-facts-delete = Wann Listen, Modelle und Schlüssel gelöscht werden, und von wem
doc-facts-decide = Automatisierte Entscheidungen und Überprüfung durch Menschen
doc-decide-people = Das Werkzeug entscheidet nichts und tut nichts, was Lernende betrifft. Es ist mit keinem anderen System verbunden.
doc-decide-list = Eine Liste ist so lang, wie das Kollegium Lernende betreuen kann. Sie ist nach Schätzungen geordnet, und nahe ihrem Ende ist die Reihenfolge meist Zufall; das sagt die Liste auch.
doc-decide-sheet = Für alle Lernenden gibt es ein Blatt mit der Schätzung, ihrem Bereich, den Gründen und Platz für die Entscheidung eines Menschen.
doc-facts-review = Wer über Unterstützung entscheidet, und wie diese Person zu einem anderen Ergebnis als die Schätzung kommen kann
doc-facts-explain = Recht auf Erläuterung
doc-explain-sheet = Für alle Lernenden sagt das Werkzeug, welche Werte die Schätzung erhöht oder gesenkt haben und um wie viel, mit den Wörtern der Schule.
doc-explain-columns = Für das Modell als Ganzes sagt es, welche Spalten zählen, wie geprüft wurde und wo es versagt.
doc-explain-copy = Das Blatt zu einer Person lässt sich für sie oder für die Familie ausdrucken.
doc-facts-children = Daten von Kindern
doc-children-care = Minderjährige Lernende verdienen besonderen Schutz: Sie wissen vielleicht nicht, welche Folgen Daten über sie haben.
doc-children-words = Für Familien gibt es ein Blatt in einfachen Worten, ohne Punktzahlen und Rangplätze.
doc-children-label = Schätzungen dürfen anderen Lernenden nicht gezeigt und nicht länger aufbewahrt werden, als das Angebot zur Unterstützung dauert.
doc-facts-told = Wie und wann Lernende und Familien informiert werden
doc-facts-object = Wie sie widersprechen können, und was daraus folgt
doc-facts-risks = Risiken, und was dagegen getan wird
doc-risks-about = Was das Werkzeug gegen jedes Risiko tut; die Schule ergänzt, was sie tut
doc-risk = Risiko
doc-measure = Abhilfe
doc-risk-wrong = Eine Schätzung ist für eine Person falsch
doc-measure-wrong = Jede Schätzung hat einen Bereich und Gründe; falsche Werte lassen sich kennzeichnen und weglassen; ein Mensch entscheidet.
doc-risk-groups = Das Modell wird einer Gruppe schlechter gerecht
doc-measure-no-groups = Nicht geprüft: Es wurde keine geschützte Spalte gekennzeichnet, oder es ist niemand zu vergleichen.
doc-risk-label = Auf der Liste zu stehen, wird zum Stempel
doc-measure-label = Einfache Worte ohne Vorwurf, keine Rangplätze, keine Liste für Lernende; Codes statt Namen in Dateien.
doc-risk-alone = Menschen folgen der Liste, ohne nachzudenken
doc-measure-alone = Das Ende der Liste, Fehlalarme und übersehene Lernende werden mit ihr gezeigt; Entscheidungen schreibt ein Mensch auf.
doc-risk-leak = Daten geraten in fremde Hände
doc-measure-leak = Nichts wird gesendet, und keine Zeile wird gespeichert. Gespeicherte Dateien hat die Schule sicher aufzubewahren.
doc-risk-small = Kleine Gruppen werden in Berichten wiedererkannt
doc-measure-small = Anzahlen unter einer Grenze werden nicht gezeigt, und auch nichts, was sie verraten würde. Berichte enthalten keine Zeilen und keinen freien Text.
doc-risk-purpose = Schätzungen werden für etwas anderes verwendet
doc-measure-purpose = Jedes Dokument sagt, wofür die Schätzungen da sind und wofür nicht.
doc-facts-rest = Welches Risiko bleibt, und warum es vertretbar ist
doc-facts-worth = Wie gut es funktioniert
doc-facts-next = Wann dies wieder geprüft wird
doc-facts-sign = Ort, Datum, Unterschrift
doc-families-title = Wie unsere Schule Schätzungen verwendet
doc-families-about = Wir möchten rechtzeitig Hilfe anbieten. Dafür sieht sich ein Computerprogramm Daten der Schule an und sagt, wer vielleicht Unterstützung braucht. Dieses Blatt sagt, was das Programm tut, wer entscheidet und was Sie tun können.
doc-families-none = Zurzeit sagt das Programm nicht genug aus. Daher werden seine Schätzungen nicht verwendet.
doc-families-what = Was geschätzt wird
doc-families-asked = { $task ->
    [classes] Ob jemand vielleicht Unterstützung braucht, damit es am Ende nicht heißt: { doc-asked }.
    [kinds] Zu welcher Kategorie von { $column } eine Person wahrscheinlich gehört.
   *[number] Welchen Wert in { $column } eine Person wahrscheinlich haben wird.
}{ $known ->
    [none] {""}
   *[other] {" "}Es zählt nur, was bis { $known } bekannt ist.
}
doc-families-not = Eine Schätzung ist keine Note und kein Urteil. Sie kann falsch sein. Sie sagt nichts darüber, wie viel ein Mensch wert ist oder was aus ihm werden kann.
doc-families-from = Woraus
doc-families-columns = Das Programm hat von Lernenden aus früherer Zeit gelernt, deren Ergebnisse bekannt sind. Es liest diese Angaben aus der eigenen Datei der Schule:
doc-families-read = Gelesen
doc-families-protected = Nur verwendet, um zu prüfen, ob eine Gruppe schlechter behandelt wird
doc-families-names = Namen werden nicht gelesen. Freier Text, etwa Bemerkungen, wird nicht gelesen.
doc-families-where = Alles geschieht auf einem Gerät der Schule. Das Programm sendet nichts über das Internet.
doc-families-who = Wer entscheidet
doc-families-people = Es entscheidet ein Mensch, nie das Programm. Eine Lehrkraft oder Beratungskraft, die Ihr Kind oder Sie kennt, sieht sich die Schätzung und ihre Gründe an und entscheidet, ob sie Unterstützung anbietet. Das Angebot darf abgelehnt werden.
doc-families-never = Schätzungen werden nicht für Noten, Aufnahme, die Wahl eines Kurses oder Strafen verwendet. Andere Lernende und andere Familien sehen sie nicht.
doc-families-contact = Mit wem an unserer Schule Sie sprechen können
doc-families-object = Wie Sie widersprechen
doc-families-rights = Sie können jederzeit, ohne Angabe von Gründen und kostenlos:
doc-families-ask = Auskunft verlangen, was über Ihr Kind oder über Sie geschätzt wird, und warum
doc-families-mend = falsche Angaben berichtigen lassen
doc-families-stop = widersprechen und verlangen, dass keine Schätzung erstellt wird
doc-families-complain = sich an unsere Datenschutzbeauftragte oder unseren Datenschutzbeauftragten oder an die Datenschutz-Aufsichtsbehörde wenden
doc-families-harm = Niemand wird schlechter behandelt, weil er oder sie nachfragt oder widerspricht.
doc-families-how = Wie Sie widersprechen: bei wem, auf welchem Weg, und bis wann wir antworten
doc-families-officer = Unsere Datenschutzbeauftragte oder unser Datenschutzbeauftragter
doc-families-until = Wie lange Schätzungen aufbewahrt werden
error-unknown-form = { $name } hat keine Endung, die hier geschrieben werden kann
error-unknown-form-advice = Nehmen Sie eine dieser Endungen: { $known }.

## The list to take away

list-sheet = Liste
list-about = Was das bedeutet
list-about-what = Was
list-about-means = Was es bedeutet
list-what = Was es ist
list-what-about = { $task ->
    [classes] Lernende, die vielleicht Unterstützung brauchen, die mit der höchsten Schätzung zuerst. Geschätzt wird: { doc-asked }.
   *[number] Lernende mit der niedrigsten Schätzung von { $column } zuerst.
}{ $known ->
    [none] {""}
   *[other] {" "}Stand { $known }; nichts Späteres wurde gelesen.
}
list-date = Datum dieser Liste (bitte eintragen)
list-practice = Übungsliste
list-practice-about = Die Ergebnisse dieser Lernenden sind bekannt. Die Liste zeigt, wie sie ausgesehen hätte; hier ist nichts zu entscheiden.
list-cut = Wo sie endet
list-cut-about = Sie enthält { $capacity } von { $all } Lernenden: so viele, wie das Kollegium betreuen kann. Wer nicht darauf steht, braucht vielleicht auch Unterstützung.
list-close = Zum Ende der Liste
list-close-about = Von Platz { $from } bis Platz { $to } ist die Reihenfolge meist Zufall.
list-codes = Codes
list-codes-about = Nur für diese Datei ausgelost. Wem sie gehören, sagt der Schlüssel, falls er gespeichert wurde. Codes verbergen niemanden vor denen, die die Werte in den Gründen kennen.
list-limit = Bitte beachten
list-limit-order = Geordnet sind Schätzungen. Das ist keine Rangliste von Lernenden und darf ihnen nicht gezeigt werden.
list-limit-person = Eine Schätzung spricht von vielen Lernenden mit solchen Werten. Es entscheidet ein Mensch, der die Person kennt.
list-limit-cause = Gründe sagen, was das Modell gelesen hat. Sie sind keine Ursachen.
list-limit-not = Nicht für Noten, Aufnahme, Zuteilung zu Kursen oder Strafen.
list-limit-keep = Löschen Sie diese Datei, wenn das Angebot zur Unterstützung vorbei ist.
list-student = Person
list-student-named = Die Person, wie sie in der Datei steht.
list-code = Code
list-code-about = Steht für die Person.
list-row = Zeile
list-row-about = Die Zeile der Datei, gezählt wie in einem Tabellenprogramm.
list-class = Klasse
list-class-about = Wie in der Spalte { $class } der Datei.
list-chance = Schätzung, von 100
list-chance-about = Von 100 Lernenden mit dieser Schätzung galt bei ungefähr so vielen am Ende: { doc-asked }.
list-number = Schätzung
list-number-about = Die Schätzung von { $column }, in der Einheit der Datei.
list-low = Von
list-high = Bis
list-low-about = Das untere Ende des Bereichs: wie sicher die Schätzung ist.
list-high-about = Das obere Ende des Bereichs: wie sicher die Schätzung ist.
list-span-about = Neun von zehn früheren Lernenden mit einer ähnlichen Schätzung lagen am Ende in diesem Bereich.
list-near = Frühere Lernende mit ähnlicher Schätzung
list-near-about = Frühere Lernende, deren Schätzung dieser nahe kam.
list-ended = Davon so geendet
list-ended-about = Bei wie vielen davon am Ende galt: { doc-asked }.
list-first = Erster Grund
list-second = Zweiter Grund
list-reason-about = Was das Modell über die Person gelesen hat und was die Schätzung am stärksten zum Bedarf hin verschoben hat, soweit es zählt.
list-decided = Was entschieden wurde
list-decided-about = Von der Person auszufüllen, die entscheidet.
list-by = Von wem, wann
list-by-about = Von der Person auszufüllen, die entscheidet.

## The report stage

page-next-report = Weiter: der Bericht
page-take-title = Zum Mitnehmen
page-take-lead = Nichts wird gesendet. Eine Datei wird auf dieses Gerät geschrieben, wenn Sie auf eine Schaltfläche drücken.
page-take-which = Ein Dokument
page-take-report = Bericht
page-take-report-about = Die Frage, die Daten, wie geprüft wurde, was herauskam, wie man es verwendet
page-take-card = Modellkarte
page-take-card-about = Für die Akten, in neun Abschnitten, für alle, die für das Modell einstehen
page-take-facts = Datenblatt zum Datenschutz
page-take-facts-about = Für die Datenschutz-Folgenabschätzung; was nur die Schule weiß, bleibt auszufüllen
page-take-families = Blatt für Familien
page-take-families-about = In einfachen Worten: was geschätzt wird, woraus, wer entscheidet, wie man widerspricht. Ohne Punktzahlen
page-take-html = Als HTML speichern
page-take-markdown = Markdown
page-take-print = Drucken oder als PDF speichern
page-take-settles = In keinem davon steht eine Zeile Ihrer Datei. Gruppen unter der Grenze werden zurückgehalten. Das erste Dokument, das Sie speichern, legt Liste und Grenze für diese Ergebnisse fest: Ein anderes daneben könnte verraten, was jedes zurückhält.
page-take-list = Die Liste
page-take-list-of = { $practice ->
    [yes] Eine Übungsliste mit { $count ->
        [one] einer Person
       *[other] { $count } Lernenden
    }
   *[other] Eine Liste mit { $count ->
        [one] einer Person
       *[other] { $count } Lernenden
    }
}
page-take-list-about = Wer über der Linie steht, mit Schätzung, Bereich und zwei Gründen, und Platz für die Entscheidung. Die Arbeitsmappe hat ein zweites Blatt, das jede Spalte erklärt. Zellen, die ein Tabellenprogramm ausführen würde, werden entschärft.
page-take-codes = Codes statt Namen
page-take-codes-about = Codes werden für jede Datei neu ausgelost, damit sich zwei Dateien nicht darüber verbinden lassen. Den Schlüssel können Sie danach speichern, oder gar nicht.
page-take-names-about = In der Datei werden Namen stehen. Bewahren Sie sie dort auf, wo nur die sie öffnen können, die Unterstützung anbieten.
page-take-xlsx = Excel (XLSX)
page-take-csv = CSV
page-take-key = Schlüssel speichern
page-take-key-about = Der Schlüssel sagt, welcher Code in der eben gespeicherten Liste wem gehört. Bewahren Sie ihn an einem anderen Ort auf als die Liste.
page-take-unasked = Die Modelle wurden nicht gefragt, daher gibt es noch keine Liste und keine Gründe.
page-take-charts = Jedes Diagramm auf den anderen Seiten lässt sich für sich speichern, als SVG und als PNG.
page-take-data = Zu den Daten
page-take-look = Das Dokument
page-take-look-about = Wie es gespeichert wird
page-take-coming = Wird zusammengestellt
page-take-asking = Die Modelle werden gefragt, warum sie sagen, was sie sagen. Dann wird der Bericht zusammengestellt.

## Keeping a model, and opening a saved one

page-keep = Dieses Modell behalten
page-keep-about = Eine einzige Datei enthält das Modell, seine Maße und wie es verwendet werden darf, damit es im nächsten Halbjahr zu einer anderen Klasse gefragt werden kann. Keine Zeile Ihrer Tabelle steht darin.
page-keep-none = Es gibt nichts zu behalten: Diese Spalten sagen nichts über die Antwort aus. Ändern Sie zuerst die Frage oder die Spalten.
page-keep-kinds = Eine Frage mit mehreren möglichen Antworten setzt niemanden auf eine Liste, daher lässt sich ihr Modell noch nicht speichern. Fragen Sie, bei welcher Antwort Unterstützung nötig ist, oder fragen Sie nach einer Zahl.
page-keep-suspicious = Diese Ergebnisse sind zu schön, um wahr zu sein. Sehen Sie sich die Spalte an, die vielleicht die Antwort verrät, bevor Sie das Modell behalten: Es würde alle in die Irre führen, die es verwenden.
page-keep-way = Wofür ist die Datei?
page-keep-hand-on = Zum Weitergeben
page-keep-hand-on-about = Für das Kollegium, eine andere Schule, die nächsten Jahre. Das Modell wird in gröberen Schritten neu trainiert und neu geprüft; nichts darin trifft auf weniger als zehn Lernende zu.
page-keep-device = Für dieses Gerät
page-keep-device-about = So, wie es trainiert ist. Es hat von Ihren Lernenden gelernt und behält vielleicht etwas über einzelne: Bewahren Sie die Datei auf wie Daten von Lernenden, und löschen Sie sie ebenso.
page-keep-name = Name
page-keep-name-first = { $target } { $year }
page-keep-until = Verwenden bis
page-keep-passphrase = Passwort, wenn Sie eines möchten
page-keep-again = Das Passwort noch einmal
page-keep-passphrase-about = Mit einem Passwort ist die Datei verschlossen: Niemand kann sie ohne öffnen, und niemand kann ein vergessenes wiederfinden. Schreiben Sie es dort auf, wo Sie solche Dinge aufbewahren.
page-keep-lack-name = Geben Sie dem Modell einen Namen.
page-keep-lack-until = Tragen Sie den letzten Tag ein, an dem es verwendet werden soll.
page-keep-lack-apart = Die beiden Passwörter sind verschieden. Geben Sie sie noch einmal ein.
page-keep-make = Datei erstellen
page-keep-bar = Wie weit die Datei ist
page-keep-live = Datei wird erstellt, { $share } % fertig
page-keep-going-hand-on = Das Modell wird in gröberen Schritten neu trainiert, geprüft und nach allen Lernenden gefragt, die ihm unbekannt waren. Bleiben Sie hier, bis es fertig ist; wenn Sie woandershin gehen, bricht es ab.
page-keep-going-device = Das Modell wird noch einmal wie zuvor trainiert, geprüft und nach allen Lernenden gefragt, die ihm unbekannt waren. Bleiben Sie hier, bis es fertig ist; wenn Sie woandershin gehen, bricht es ab.
page-keep-stopped = Abgebrochen; es wurde keine Datei erstellt. Die Ergebnisse sind alle noch da.
page-keep-made = „{ $name }“ kann gespeichert werden
page-keep-sealed = Die Datei fragt nach dem Passwort.
page-keep-unsealed = Die Datei hat kein Passwort: Wer sie hat, kann sie öffnen.
page-keep-scores = Maße wie gespeichert und wie trainiert
page-keep-scores-about = { $metric }, mit dem 95-%-Bereich; trainiert mit { $taught ->
    [one] einer Person
   *[other] { $taught } Lernenden
}
page-keep-as-kept = Wie gespeichert
page-keep-as-trained = Wie trainiert
page-keep-score = { $score } ({ $interval })
page-keep-save = { $file } speichern
page-keep-another = Noch eine erstellen
page-keep-saved = An Ihren Browser übergeben, der sie unter Ihren Downloads speichert.
page-keep-file = { $size }, Fingerabdruck { $fingerprint }. Der Fingerabdruck unterscheidet diese Datei von jeder anderen.
page-keep-kilobytes = { $count } KB
page-keep-megabytes = { $count } MB
page-saved = Ein gespeichertes Modell
page-saved-open = Gespeichertes Modell: { $name }
page-saved-about = Fragen Sie das Modell vom letzten Jahr zur Klasse von diesem Jahr. Wählen Sie seine Datei, oder legen Sie sie hier neben Ihrer Tabelle ab; sie endet auf .homeroom.
page-saved-now-file = Öffnen Sie nun die Tabelle mit den Lernenden dieses Halbjahrs, mit der gleichen Art von Spalten. Sie bleibt auf diesem Gerät.
page-saved-choose = Gespeichertes Modell öffnen
page-saved-other = Anderes Modell öffnen
page-saved-close = Modell schließen
page-saved-coming = { $name } wird geöffnet
page-saved-opening = Wird geöffnet
page-saved-passphrase = Passwort von { $name }
page-saved-unseal = Öffnen
page-saved-leave = Geschlossen lassen
page-saved-over = Es sollte bis { $until } verwendet werden
page-saved-over-about = Klassen, Noten und Gewohnheiten ändern sich. Trainieren Sie ein neues Modell mit neueren Ergebnissen, bevor Sie sich darauf verlassen.
page-saved-answers = Beantwortet
page-saved-chance = wie wahrscheinlich bei einer Person am Ende gilt: { $condition }
page-saved-number = den erwarteten Wert in { $target }
page-saved-made = Erstellt
page-saved-made-on = { $made }: { $model }, trainiert mit { $taught } Lernenden, liest { $columns ->
    [one] eine Spalte
   *[other] { $columns } Spalten
}
page-saved-until = Verwenden bis
page-saved-good = Wie gut es war
page-saved-score = { $level }: { $metric } { $score }; der Klassendurchschnitt hat { $baseline }
page-saved-pass = Weitergabe
page-saved-file = { $size }, Fingerabdruck { $fingerprint }, erstellt mit Homeroom { $program }
page-students-saved = Dies sind Schätzungen des gespeicherten Modells „{ $name }“ ({ $model }), erstellt am { $made } aus { $taught ->
    [one] einer Person
   *[other] { $taught } Lernenden
} einer früheren Klasse. Wie es in diesem Halbjahr ausgeht, ist noch nicht bekannt; nichts hier wurde an dieser Klasse geprüft.
page-match = Nächstes Halbjahr: welche Spalte welche ist
page-match-busy = Die Spalten werden zugeordnet.
page-match-none = Das Modell sagt noch nichts zu dieser Tabelle. Sagen Sie unten, welche Spalte welche ist.
page-match-found = { $all ->
    [one] Die Spalte, die das Modell liest, ist { $found ->
        [0] nicht hier.
       *[other] hier.
    }
   *[other] { $found } der { $all } Spalten, die das Modell liest, sind hier.
}
page-match-lacks-events = Alles, was es davon liest, gilt als fehlend. Fügen Sie unten im Teil über eine zweite Datei die Datei mit Wochen oder Ereignissen hinzu.
page-match-outcomes = Für einige Lernende steht in der Tabelle, wie es ausging. Die Schätzungen sehen das nicht an.
page-match-look = Bitte ansehen
page-match-plain = { $count ->
    [one] Eine Spalte hat denselben Namen, vielleicht anders geschrieben
   *[other] { $count } Spalten haben dieselben Namen, manche vielleicht anders geschrieben
}
page-match-table = Spalten, die einen Blick brauchen
page-match-reads = Das Modell liest
page-match-file = In dieser Tabelle
page-match-how = Wie gefunden
page-match-is = Spalte dieser Tabelle, die { $column } ist
page-match-absent = Nicht in dieser Tabelle
page-match-missing = gilt als fehlend
page-match-by-name = gleicher Name
page-match-by-writing = anders geschrieben
page-match-by-meaning = gleiche Bedeutung
page-match-by-hand = von Hand
page-match-kinds = Kategorien, die dem Modell unbekannt sind
page-match-kinds-about = Es behandelt sie als unbekannt. Ist eine davon nur ein anderes Wort für eine Kategorie, die es kennt, sagen Sie, für welche.
page-match-kind = In dieser Tabelle
page-match-kind-of = { $level } ({ $column })
page-match-kind-students = Lernende
page-match-kind-means = Bedeutet
page-match-kind-is = Was { $level } bedeutet
page-match-kind-none = Dem Modell unbekannt
page-match-unread = { $count ->
    [one] Eine Spalte dieser Tabelle wird nicht gelesen
   *[other] { $count } Spalten dieser Tabelle werden nicht gelesen
}
page-match-score = { $count ->
    [one] Eine Person einschätzen
   *[other] { $count } Lernende einschätzen
}
page-match-score-none = Lernende einschätzen
page-away-question = Keine Frage, solange ein gespeichertes Modell geöffnet ist
page-away-training = Kein Training, solange ein gespeichertes Modell geöffnet ist
page-away-results = Keine Ergebnisse, solange ein gespeichertes Modell geöffnet ist
page-away-fairness = Keine Prüfung der Gruppen, solange ein gespeichertes Modell geöffnet ist
page-away-about = „{ $name }“ bringt seine eigene Frage mit und wurde beim Erstellen geprüft; an dieser Klasse wurde nicht geprüft. Schließen Sie das Modell, um selbst eine Frage zu stellen: Ihre Tabelle bleibt geöffnet{ $waiting ->
    [yes] {" "}und Ihre Ergebnisse kommen zurück.
   *[no] .
}
page-away-students = Zu den Lernenden
page-shelf = In diesem Browser gespeicherte Modelle: keine
page-shelf-count = { $count ->
    [0] In diesem Browser gespeicherte Modelle: noch keine
    [one] In diesem Browser gespeicherte Modelle: 1
   *[other] In diesem Browser gespeicherte Modelle: { $count }
}
page-shelf-switch = Modelle, die ich erstelle oder öffne, in diesem Browser behalten
page-shelf-about = Gespeichert werden Modelldateien, nie eine Zeile einer Tabelle, im Speicher dieses Browsers auf diesem Gerät (IndexedDB, „homeroom-models“). Wer diesen Browser benutzt, kann die ohne Passwort öffnen. Wenn Sie es ausschalten, werden sie hier gelöscht; Dateien, die Sie gespeichert haben, bleiben.
page-shelf-line = erstellt { $made }, verwenden bis { $until }, { $size }, { $way ->
    [on] zum Weitergeben
   *[device] für dieses Gerät
}
page-shelf-open = Öffnen
page-shelf-drop = Löschen
page-shelf-of = : { $name }
page-shelf-clear = Alle löschen
page-privacy-shelf = { $count ->
    [one] Ein Modell ist in diesem Browser gespeichert, weil Sie das eingeschaltet haben; keine Zeile einer Tabelle ist es.
   *[other] { $count } Modelle sind in diesem Browser gespeichert, weil Sie das eingeschaltet haben; keine Zeile einer Tabelle ist es.
}
error-model-too-large = Diese Datei ist größer als { $limit } MB; so groß ist kein gespeichertes Modell
error-model-too-large-advice = Wählen Sie eine Datei, die auf .homeroom endet. Tabellen mit Lernenden öffnen Sie dort, wo Dateien geöffnet werden.
error-storage-full = Im Speicher dieses Browsers ist kein Platz mehr
error-storage-full-advice = Löschen Sie dort ein Modell, oder speichern Sie dieses als Datei. Nichts Geöffnetes geht verloren.
error-storage-forbidden = Diese Seite darf in diesem Browser nichts speichern ({ $reason })
error-storage-forbidden-advice = Das ist so in privaten Fenstern, in Rahmen ohne dieses Recht und wo Cookies gesperrt sind. Speichern Sie Modelle stattdessen als Dateien; alles andere geht.
doc-more = { $columns } und { $more } weitere
page-away-report = Keine Dokumente, solange ein gespeichertes Modell geöffnet ist
page-know-console = Drücken Sie F12, öffnen Sie die Konsole, tippen Sie { $what } und drücken Sie die Eingabetaste: Der Browser lehnt es ab und nennt die Regel, und die Zahl der Versuche steigt um eins.
page-know-storage = Drücken Sie F12, öffnen Sie Anwendung (in Firefox: Web-Speicher): Kein Cookie und keine Zeile einer Datei ist dort.
page-know-gaps = Die Regel hält auf, was eine Seite lädt und was sie im Hintergrund sendet. Ein neues Fenster und einen Anruf zwischen Browsern erfasst sie nicht. Diese Seite tut beides nicht und lässt sich nicht auf eine andere Adresse führen; bei ausgeschaltetem WLAN kann es nichts.
page-match-table-plain = Spalten, die an ihrem Namen erkannt wurden
page-keep-shelved = Auch dieser Browser behält es, wie Sie es eingeschaltet haben.
page-drift = { $light ->
    [green] Diese Klasse sieht aus wie die, mit der das Modell trainiert wurde
    [amber] Diese Klasse unterscheidet sich von der, mit der das Modell trainiert wurde
   *[red] Diese Klasse gleicht der nicht, mit der das Modell trainiert wurde
}
page-drift-columns = { $count ->
    [one] Die Spalte, die abweicht
   *[other] Die { $count } Spalten, die abweichen
}
page-drift-light = { $light ->
    [red] weit entfernt
   *[amber] ansehen
}
page-drift-judged = Wie gut das Modell hier war

## The licences of the parts

page-licences = Lizenzen
page-licences-about = Homeroom darf unter der MIT- oder der Apache-2.0-Lizenz genutzt und weitergegeben werden. Teile darin, die andere geschrieben haben, stehen unter eigenen Lizenzen.
page-licences-texts = Die Texte der Lizenzen
page-licences-coming = Die Texte werden geladen
page-licences-missing = Die Texte konnten nicht geladen werden. Sie stehen auch in licences.txt neben dieser Seite.
page-privacy-licences = Eine Anfrage hat licences.js geladen, einen Teil dieser Seite mit den Texten der Lizenzen. Nichts aus Ihrer Datei ging dabei mit.
## Welches Modell gespeichert wird, und wie ein gespeichertes Modell altert
page-keep-model = Modell, das gespeichert wird ({ $metric }, 95-%-Bereich)
page-keep-model-first = { $model }: { $score }, vorgeschlagen
page-keep-model-other = { $model }: { $score }
page-keep-instead = Hier am besten: { $best }. Eine Datei enthält ein Modell, das allein trainiert wird; gespeichert wird deshalb das beste von diesen: { $model }.
page-shelf-terms-about = Wo eine Tabelle für mindestens 30 Lernende sagt, wie es ausging, werden neben dem Modell auch einige Zahlen gespeichert: der Name des Zeitraums oder der Datei, wie viele Lernende, der Tag, Maße und Kalibrierung. Derselbe Zeitraum noch einmal ersetzt seine Zahlen. Wer diesen Browser benutzt, kann sie lesen; sie verschwinden mit dem Modell.
page-shelf-terms = { $count ->
    [one] In einem Zeitraum bewertet
   *[other] In { $count } Zeiträumen bewertet
}
page-aged = Zeitraum für Zeitraum
page-aged-region = Wie gut { $name } war, Zeitraum für Zeitraum
page-aged-term = Zeitraum
page-aged-students = Lernende
page-aged-score = { $metric } (95-%-Bereich)
page-aged-promised = Versprochen
page-aged-gap = { $metric ->
    [rmse] Schätzungen minus Ergebnisse
   *[auroc] Schätzungen minus Ergebnisse, von 100
}
page-aged-slope = Steigung
page-aged-error = Abstand, von 100
page-aged-day = bewertet am { $day }
page-aged-here = diese Tabelle
page-aged-few = diese Tabelle, zu wenige für ein Urteil
page-aged-about = Was diese Zahlen sagen
page-aged-about-score = { $metric ->
    [rmse] Wurzel des mittleren quadratischen Fehlers: wie weit die Schätzungen von den Ergebnissen entfernt liegen; große Abstände zählen mehr. Niedriger ist besser.
   *[auroc] AUC: wie oft jemand mit Bedarf vor jemandem ohne Bedarf steht. Höher ist besser; 0,5 ist Zufall.
}
page-aged-about-promised = Versprochen: dasselbe bei Lernenden, die beim Training zurückgehalten wurden.
page-aged-about-gap = { $metric ->
    [rmse] Schätzungen minus Ergebnisse: die mittlere Schätzung minus das mittlere Ergebnis. Unter 0 liegen die Schätzungen insgesamt zu niedrig, über 0 zu hoch.
   *[auroc] Schätzungen minus Ergebnisse: bei wie vielen von 100 Bedarf erwartet wurde, minus bei wie vielen er eintrat. Unter 0 wurden zu wenige erwartet, über 0 zu viele.
}
page-aged-about-slope = Steigung: 1 ist richtig. Unter 1 sind die Schätzungen zu extrem, hohe zu hoch und niedrige zu niedrig; über 1 sind sie zu vorsichtig.
page-aged-about-error = Abstand: Lernende mit ähnlichen Schätzungen werden zusammengefasst; wie weit ihre mittlere Schätzung im Schnitt von dem entfernt liegt, was eintrat.
page-aged-stored = Frühere Zeiträume sind die, die neben diesem Modell in diesem Browser gespeichert sind.
chart-aged-held = { $count ->
    [one] In dem einen Zeitraum mit genug Lernenden ist das Modell nicht deutlich schlechter als versprochen
   *[other] In keinem von { $count } Zeiträumen ist das Modell deutlich schlechter als versprochen
}
chart-aged-worse = { $count ->
    [one] In dem einen Zeitraum mit genug Lernenden ist das Modell deutlich schlechter als versprochen
   *[other] In { $worse } von { $count } Zeiträumen ist das Modell deutlich schlechter als versprochen
}
chart-aged-few = In keinem Zeitraum gibt es genug Lernende, um zu sagen, wie gut das Modell ist
chart-aged-about = { $metric } nach Zeitraum. Linie: 95-%-Bereich. Gestrichelt: was versprochen war, { $promised }. Ring: die offene Tabelle. { $measure ->
    [rmse] Niedriger ist besser
   *[auroc] Höher ist besser
}
chart-aged-promised = versprochen { $score }
chart-aged-term = Zeitraum
chart-aged-was = Versprochen
## Ein neues Modell neben dem gespeicherten
drift-renewed-none = Ob ein neu trainiertes Modell besser ist, lässt sich hier nicht sagen: Zu wenige Ergebnisse sind bekannt, oder die Frage hat mehrere Antworten.
page-renew = Wäre ein neues Modell besser?
page-renew-about = Dieselbe Art von Modell ({ $model }) wird mit dieser Tabelle trainiert, mit den Spalten, die das gespeicherte liest. Beide werden bei Lernenden verglichen, die keines von beiden kennt. Das gilt nur, wenn das gespeicherte nicht auch mit dieser Tabelle trainiert wurde.
page-renew-begin = Eines trainieren und vergleichen
page-renew-bar = Wie weit der Vergleich ist
page-renew-live = Vergleich läuft, { $share } % fertig
page-renew-going = Das neue Modell wird Teil für Teil trainiert, und jeder Teil wird mit dem geschätzt, was aus den anderen gelernt wurde. Bleiben Sie hier, bis es fertig ist; wenn Sie woandershin gehen, bricht es ab.
page-renew-stopped = Abgebrochen. Das gespeicherte Modell gilt wie zuvor.
page-renew-take = Um das neue zu bekommen, schließen Sie das gespeicherte Modell, trainieren mit dieser Tabelle und speichern, was dabei entsteht.
page-renew-table = Das gespeicherte Modell und das neue
page-renew-caption = { $metric }, mit dem 95-%-Bereich, bei { $rows ->
    [one] derselben Zeile
   *[other] denselben { $rows } Zeilen
}
page-renew-old = Gespeichertes Modell
page-renew-new = Neu trainiert
page-renew-difference = Zugunsten des neuen
