## What can go wrong (error-<code>) and what to do about it (error-<code>-advice)

error-empty-file = Ce fichier est vide
error-empty-file-advice = Exportez-le de nouveau ou choisissez un autre fichier.
error-header-only = Ce fichier a un en-tête, mais aucune ligne
error-header-only-advice = Exportez-le avec les élèves, une ligne par élève.
error-not-a-table = Ce fichier est { $format ->
        [png] une image PNG
        [jpeg] une image JPEG
        [gif] une image GIF
        [picture] une image
        [pdf] un document PDF
        [document] un document de texte ou un diaporama
        [html] une page web
        [xml] un document XML
        [gzip] un fichier compressé avec gzip
        [zip] une archive zip sans classeur
        [archive] une archive compressée
        [program] un programme
        [database] une base de données
        [parquet] un fichier Parquet
        [xls] un ancien classeur Excel (.xls)
        [xlsb] un classeur Excel binaire (.xlsb)
       *[other] { $format }
    }, pas un tableau
error-not-a-table-advice = Ses premiers octets le montrent. Choisissez un fichier CSV, Excel ou OpenDocument.
error-not-text = Ce fichier contient des octets qui ne sont pas du texte
error-not-text-advice = Il semble être au format propre d’un programme. Exportez-le en CSV et choisissez ce fichier-là.
error-old-encoding = Les caractères de ce fichier suivent un codage antérieur à Unicode
error-old-encoding-advice = La partie de la page qui sait les lire n’a pas pu être chargée. Connectez-vous au réseau et ouvrez de nouveau le fichier, ou enregistrez-le en UTF-8.
error-locked-workbook = Ce classeur est protégé par un mot de passe
error-locked-workbook-advice = Ouvrez-le dans votre tableur, enregistrez une copie sans mot de passe et choisissez cette copie.
error-broken-workbook = Ce classeur ne peut pas être ouvert : { $reason ->
        [zip] son archive est endommagée
        [part] une de ses parties manque
        [xml] une de ses parties est endommagée
       *[other] { $reason }
    }
error-broken-workbook-advice = Ouvrez-le dans votre tableur et enregistrez-le de nouveau, ou exportez-le en CSV.
error-no-sheet = Aucune cellule n’a été trouvée sur la feuille { $sheet }
error-no-sheet-advice = Choisissez une autre feuille de ce classeur.
error-too-large = Ce fichier demande plus de place que ce programme ne peut en prendre : { $what ->
        [bytes] il dépasse { $limit } Mo
        [text] son texte dépasse { $limit } Mo
        [inflated] une fois décompressé, il dépasse { $limit } Mo
        [cells] il a plus de { $limit } cellules
        [rows] il a plus de { $limit } lignes
       *[other] { $what } au-delà de { $limit }
    }
error-too-large-advice = Retirez les colonnes ou les lignes inutiles, ou lisez-le en ligne de commande.
error-out-of-memory = Il n’y a pas assez de mémoire pour ce tableau : il faut { $megabytes } Mo de plus que ce qui est libre
error-out-of-memory-advice = Retirez les colonnes inutiles, fermez d’autres onglets, ou passez par la ligne de commande, qui peut utiliser toute la mémoire de cet ordinateur.
error-too-many-columns = Ce tableau a { $count } colonnes ; on peut en lire { $limit } au plus
error-too-many-columns-advice = Retirez les colonnes inutiles. S’il devrait en avoir peu, vérifiez le séparateur.
error-unknown-column = Aucune colonne ne s’appelle { $column }
error-unknown-column-advice = Écrivez le nom comme dans l’en-tête. Le plus proche est { $near }.
error-bad-condition = « { $text } » ne peut pas être lu comme une condition
error-bad-condition-advice = Écrivez une colonne, une comparaison et une valeur, par exemple : G3 < 10, ou : result in Fail, Withdrawn.
error-empty-class = Aucun élève ne remplit la condition « { $condition } », ou tous la remplissent
error-empty-class-advice = La colonne va de { $low } à { $high }. Choisissez une valeur qui sépare les élèves.
error-one-value = La colonne { $column } a la même valeur sur toutes les lignes : { $value }
error-one-value-advice = Il n’y a rien à prédire. Choisissez une autre colonne.
error-no-target = Aucune ligne n’a de valeur dans la colonne { $column }
error-no-target-advice = Choisissez une autre colonne, ou vérifiez comment ses cellules sont écrites.
error-too-many-classes = La colonne { $column } a { $count } valeurs différentes ; on peut en distinguer { $limit } au plus
error-too-many-classes-advice = Choisissez une colonne qui a moins de valeurs, ou fixez par une condition qui pourrait avoir besoin d’aide.
error-too-few-rows = { $rows } élèves au résultat connu, c’est trop peu ; il en faut { $needed }
error-too-few-rows-advice = Ajoutez des élèves, par exemple d’une classe précédente, ou utilisez moins de parties.
error-too-few-groups = Les lignes appartiennent à { $groups } personnes ou groupes ; pour { $folds } parties, il en faut au moins autant
error-too-few-groups-advice = Utilisez moins de parties, ou choisissez une autre colonne pour dire à quoi les lignes appartiennent.
error-no-inputs = Il ne reste aucune colonne pour apprendre
error-no-inputs-advice = Reprenez au moins une colonne.
error-unknown-model = Aucun modèle ne s’appelle { $model }
error-unknown-model-advice = Choisissez parmi : { $known }.
error-bad-setting = La valeur { $value } n’est pas possible pour { $setting }
error-bad-setting-advice = Choisissez une valeur possible : { $range }.
error-bad-split = La valeur { $value } n’est pas possible
error-bad-split-advice = Choisissez : { $range }.
error-bad-amendment = Ce changement n’est pas possible : { $what ->
    [number] aucune cellule de la colonne { $column } n’est un nombre
    [date] aucune cellule de la colonne { $column } n’est une date
    [yes-no] la colonne { $column } contient autre chose que oui et non
    [levels] la colonne { $column } a plus de { $limit } valeurs différentes
    [bounds] la colonne { $column } ne contient pas de nombres, ou sa valeur la plus basse dépasse la plus haute
   *[other] { $what }
}
error-bad-amendment-advice = Tout le reste est conservé. Choisissez un autre changement.
error-unsuited = { $why ->
    [weights] Le modèle { $model } ne peut pas tenir compte de poids pour ce type de question
    [steps] Le modèle { $model } apprend de ce qui se passe au fil du temps, et ce fichier n’a pas d’étapes
   *[other] Le modèle { $model } ne peut pas répondre à ce type de question
}
error-unsuited-advice = { $why ->
    [weights] Laissez-le de côté, ou passez-vous de poids.
    [steps] Ajoutez un fichier d’événements ou choisissez des colonnes d’étapes, ou décochez-le.
   *[other] Décochez-le, ou posez une autre question.
}
error-bad-weight = { $what ->
    [missing] Un poids manque dans la colonne { $column }
    [negative] Un poids de la colonne { $column } est inférieur à 0 : { $cell }
    [infinite] Un poids de la colonne { $column } est infini : { $cell }
    [nobody] Aucun élève n’a de poids supérieur à 0 dans la colonne { $column }
    [target] La colonne { $column } est la réponse et ne peut pas servir de poids
   *[text] Un poids de la colonne { $column } n’est pas un nombre : { $cell }
}
error-bad-weight-advice = { $what ->
    [nobody] Choisissez une autre colonne, ou passez-vous de poids.
    [target] Choisissez une autre colonne, ou passez-vous de poids.
   *[other] Un poids dit pour combien d’élèves une ligne compte. Écrivez 0 pour un élève qui ne doit pas servir à l’entraînement.
}
error-no-key = Rien ne dit à qui appartient un événement
error-no-key-advice = Indiquez les colonnes que les deux fichiers ont en commun et qui distinguent les élèves.
error-key-twice = { $count ->
    [one] Une ligne répète
   *[other] { $count } lignes répètent
} la clé d’une ligne précédente : { $column }
error-key-twice-advice = Indiquez plus de colonnes, pour que chaque élève ait sa propre clé.
error-no-time = Aucun moment ne peut être lu dans le fichier d’événements
error-no-time-advice = Indiquez la colonne qui dit quand : une date, un jour, une semaine ou un cours.
error-date-asked = { $how ->
    [both] Dans la colonne { $column }, certaines dates ne peuvent commencer que par le jour, d’autres que par le mois
   *[either] Dans la colonne { $column }, rien ne distingue le jour du mois
}
error-date-asked-advice = Dites ce qui vient en premier dans des dates comme 3/4/2024 : le jour ou le mois.
error-no-match = Aucun événement n’appartient à un élève de l’autre fichier
error-no-match-advice = Vérifiez que la colonne { $column } est écrite de la même façon dans les deux fichiers, ou indiquez d’autres colonnes.
error-bad-moment = { $value } n’est pas un moment de ces événements
error-bad-moment-advice = Écrivez un nombre dans l’unité de la colonne du temps, ou une date comme dans le fichier.
error-bad-step = { $value } n’est pas une durée d’étape possible ici
error-bad-step-advice = Écrivez un nombre supérieur à 0, ou day (jour), week (semaine), month (mois) ou item (chaque événement).
error-too-many-steps = { $steps } étapes pour autant de mesures, c’est trop
error-too-many-steps-advice = Prenez des étapes plus longues ; { $limit } au plus sont possibles.
error-no-series = Aucune série de colonnes du fichier des élèves n’est une même mesure au fil du temps
error-no-series-advice = Donnez à au moins trois colonnes de nombres des noms qui ne diffèrent que par un numéro, ou ajoutez un fichier d’événements.
error-no-cohort = Aucun élève n’appartient à la cohorte { $value }
error-no-cohort-advice = { $known ->
    [none] Indiquez la colonne qui dit la cohorte.
   *[other] Choisissez parmi : { $known }.
}
error-no-earlier-cohort = Aucune cohorte avant { $value } ne peut servir à l’entraînement
error-no-earlier-cohort-advice = Évaluez sur une cohorte plus récente, ou renoncez à la cohorte et répartissez au hasard.
error-one-cohort = Tous les élèves appartiennent à une seule cohorte, { $value }
error-one-cohort-advice = Ajoutez une cohorte antérieure qui serve à l’entraînement, ou répartissez au hasard.
error-one-outcome = { $side ->
    [teaching] Les élèves des cohortes d’entraînement ont tous le même résultat ({ $value })
   *[judged] Les élèves de la cohorte d’évaluation ont tous le même résultat ({ $value })
}
error-one-outcome-advice = Choisissez une autre cohorte pour l’évaluation, une autre question, ou répartissez au hasard.
error-one-group = Toutes les lignes appartiennent à une seule personne ou un seul groupe dans la colonne { $column }
error-one-group-advice = Choisissez une autre colonne pour dire à quoi les lignes appartiennent, ou aucune : un même groupe ne peut pas servir à la fois à l’entraînement et à l’évaluation.
error-own-groups = Dans la colonne { $column }, chaque ligne est une personne ou un groupe à part
error-own-groups-advice = Les lignes qui vont ensemble y ont la même valeur. Choisissez une telle colonne, ou prenez celle-ci comme identifiant.
error-too-many-groups = La colonne { $column } a { $count } valeurs différentes : trop de groupes à comparer
error-too-many-groups-advice = Comparez une colonne qui a au plus { $limit } valeurs, ou lisez ses petits groupes comme un seul.
error-few-positives = Seulement { $count } élèves ont l’un des deux résultats ; { $folds } parties en demandent au moins un chacune
error-few-positives-advice = Utilisez moins de parties, ou posez une question qui sépare les élèves de façon plus égale.
error-bad-capacity = Une liste de { $value } élèves n’est pas possible
error-bad-capacity-advice = Écrivez un nombre de 1 à { $most }, le nombre d’élèves de l’évaluation.
error-early-moment = Rien ne s’est encore passé au moment { $value }
error-early-moment-advice = Le premier événement a lieu au moment { $first }. Choisissez un moment à partir de là.
error-blend-of-one = Réunir des modèles en demande au moins deux
error-blend-of-one-advice = Indiquez deux autres modèles, ou laissez de côté les modèles réunis.
error-not-solved = Le modèle { $model } n’est pas arrivé à une réponse stable
error-not-solved-advice = { $model ->
    [mlp] Choisissez un pas plus petit (mlp.rate), ou laissez ce modèle de côté.
    [lstm] Choisissez un pas plus petit (lstm.rate), ou laissez ce modèle de côté.
   *[other] Une colonne contient peut-être des valeurs extrêmes. Regardez les remarques, ou laissez ce modèle de côté.
}
error-cancelled = L’entraînement a été annulé
error-cancelled-advice = Votre fichier et votre question sont conservés. Les parties terminées sont effacées.
error-too-many-files = { $count } fichiers, c’est plus que ce qui peut être lu ensemble
error-too-many-files-advice = Choisissez les élèves, et un fichier de semaines ou d’événements.
error-unreadable = Ce fichier ne peut pas être ouvert : { $reason }
error-unreadable-advice = Vérifiez son nom et votre droit de le lire.
error-crashed = Une erreur s’est produite dans ce programme : { $reason }
error-crashed-advice = Votre fichier n’a pas été modifié. Chargez-le de nouveau ; si cela se reproduit, merci de signaler le code.

## Models

model-baseline = Moyenne de la classe
model-baseline-about = La moyenne de la classe pour tout le monde ; aucune colonne n’est lue
model-one_column = Règle à une colonne
model-one_column-about = Une colonne, un seuil, appris de nouveau dans chaque partie
model-linear = Somme pondérée
model-linear-about = Un poids par colonne (régression ridge ou logistique)
model-forest = Forêt
model-forest-about = Beaucoup d’arbres, chacun avec son regard (forêt aléatoire)
model-boosting = Arbres boostés
model-boosting-about = Beaucoup de petits arbres, chacun corrige le précédent (gradient boosting)
setting-boosting-rounds = Tours au plus
setting-boosting-rate = Pas par tour
setting-boosting-leaves = Feuilles par arbre au plus
setting-boosting-least = Élèves par feuille au moins
setting-boosting-penalty = Pénalité sur les grandes valeurs de feuille
setting-boosting-columns = Proportion de colonnes par arbre
setting-boosting-monotone = Sens d’une colonne (1 : l’estimation ne peut que monter avec elle, -1 : que baisser)
setting-boosting-search = Chercher d’abord de meilleurs réglages (1 : oui ; prend environ dix fois plus de temps)
setting-boosting-balance = Les réponses rares comptent autant que les courantes (1 : oui ; ne change rien pour les nombres)
setting-boosting-stop = S’arrêter tôt quand il n’y a plus de progrès sur des élèves mis à part (1 : oui)
model-blend = Modèles réunis
model-blend-about = Les autres modèles, chacun selon sa valeur prouvée sur des élèves mis à part (stacking)
model-mlp = Réseau
model-mlp-about = Des couches d’unités simples sur les colonnes (perceptron multicouche)
setting-mlp-units = Unités de la première couche
setting-mlp-second = Unités de la deuxième couche (0 : aucune)
setting-mlp-epochs = Passages au plus sur les élèves d’entraînement (0 : choisi pour vous)
setting-mlp-batch = Élèves par pas (0 : choisi pour vous)
setting-mlp-rate = Pas le plus grand
setting-mlp-dropout = Proportion d’unités muettes au hasard pendant l’apprentissage
setting-mlp-decay = Rappel de tous les poids vers zéro
setting-mlp-clip = Pas le plus long, avant son taux (0 : sans limite)
setting-mlp-members = Réseaux qui répondent ensemble
setting-mlp-stop = S’arrêter tôt quand il n’y a plus de progrès sur des élèves mis à part (1 : oui)
model-lstm = Réseau à mémoire
model-lstm-about = Lit la période étape par étape et garde ce qui compte (LSTM ou GRU)
setting-lstm-cell = Type de mémoire (0 : LSTM, 1 : GRU)
setting-lstm-units = Unités de la mémoire
setting-lstm-head = Unités de la couche suivante (0 : aucune)
setting-lstm-epochs = Passages au plus sur les élèves d’entraînement (0 : choisi pour vous)
setting-lstm-batch = Élèves par pas (0 : choisi pour vous)
setting-lstm-rate = Pas le plus grand
setting-lstm-dropout = Proportion d’unités muettes au hasard pendant l’apprentissage
setting-lstm-decay = Rappel de tous les poids vers zéro
setting-lstm-clip = Pas le plus long, avant son taux (0 : sans limite)
setting-lstm-members = Réseaux qui répondent ensemble
setting-lstm-stop = S’arrêter tôt quand il n’y a plus de progrès sur des élèves mis à part (1 : oui)
model-without-steps = Il lui faut ce qui se passe semaine après semaine : ajoutez un fichier de semaines ou d’événements, ou lisez comme semaines des colonnes telles que semaine 1, semaine 2
model-rule = Votre règle
model-rule-about = La règle que vous avez indiquée ; rien n’est appris
setting-linear-alpha = Pénalité sur les grands poids
setting-forest-trees = Nombre d’arbres
setting-forest-leaf = Élèves par feuille au moins
setting-forest-depth = Questions à la suite au plus
setting-forest-bootstrap = Chaque arbre tire ses propres élèves (1 : oui, 0 : il les prend tous)
setting-forest-lot = Seuils tirés au hasard, comme dans extra trees (1 : oui)
setting-forest-balance = Les réponses rares comptent autant que les courantes (1 : oui ; ne change rien pour les nombres)
setting-forest-columns = Proportion de colonnes par question (0 : choisi pour vous)
rule-learned = La règle à une colonne ne regarde que la colonne { $column }.

## Events

overview-events = { $events } événements de { $with ->
    [one] { $with } élève
   *[other] { $with } élèves
} ; { $without ->
    [0] chaque élève en a
    [one] { $without } élève n’en a aucun
   *[other] { $without } élèves n’en ont aucun
} ; { $orphans ->
    [0] chaque événement a un élève
    [one] { $orphans } événement n’a pas d’élève
   *[other] { $orphans } événements n’ont pas d’élève
}
# $rows are the first six rows of the file of events, $count is all of them.
remark-events-nobody = { $count ->
    [one] Un événement n’appartient à aucun élève
   *[other] { $count } événements n’appartiennent à aucun élève
} du fichier des élèves
remark-events-nobody-detail = { $keys ->
    [one] Une clé n’y figure pas
   *[other] { $keys } clés n’y figurent pas
} ; premières lignes : { $rows }. Ces événements sont laissés de côté.
remark-events-undated = { $count ->
    [one] Un événement n’a pas de moment
   *[other] { $count } événements n’ont pas de moment
} lisible
remark-events-undated-detail = Premières lignes : { $rows }. Elles sont laissées de côté.
remark-events-twice = { $count ->
    [one] Un événement figure deux fois
   *[other] { $count } événements répètent une ligne précédente
}
remark-events-twice-detail = Premières lignes : { $rows }. Toutes leurs cellules sont identiques. Elles comptent chaque fois, car de telles lignes peuvent être vraies ; retirez-les si votre export les a doublées.
remark-events-gone = { $count ->
    [one] Un événement est postérieur
   *[other] { $count } événements sont postérieurs
} au jour du départ de l’élève
remark-events-gone-detail = Premières lignes : { $rows }. Veuillez vérifier les jours de départ : personne n’est évalué après ce jour.
remark-events-loose = { $count ->
    [one] Un événement a une clé écrite
   *[other] { $count } événements ont une clé écrite
} autrement que dans le fichier des élèves
remark-events-loose-detail = Premières lignes : { $rows }. Des zéros initiaux ou des majuscules diffèrent ; chaque fois, un seul élève peut être visé, et c’est cet élève qui est retenu.
remark-events-before = { $count ->
    [one] Un événement précède
   *[other] { $count } événements précèdent
} la période
remark-events-before-detail = Premières lignes : { $rows }. Elles comptent dans la première étape.
remark-events-after = { $count ->
    [one] Un événement suit
   *[other] { $count } événements suivent
} la fin de la période
remark-events-after-detail = Premières lignes : { $rows }. Elles sont laissées de côté.
remark-events-two-forms = Les dates de la colonne { $column } sont écrites de deux façons
remark-events-two-forms-detail = { $iso } commencent par l’année, { $others } non. Les deux sont lues.
remark-events-none = { $count ->
    [one] Un élève n’a aucun événement
   *[other] { $count } élèves n’ont aucun événement
}
remark-events-none-detail = Leurs lignes sont gardées : ne rien savoir, c’est aussi savoir quelque chose.
remark-events-many = { $count } événements pour un seul élève
remark-events-many-detail = Les autres en ont environ { $mean }. Peut-être qu’une machine les a écrits, ou que plusieurs personnes partagent une clé.
remark-events-unread = Ces colonnes des événements ne sont pas lues : { $columns }
remark-events-unread-detail = Elles ne contiennent ni des nombres ni le type d’événement.

## Verdict and notes

# $task: number, kinds (a category of three or more, or two without one in need), classes (at risk when).
verdict-none = { $task ->
    [number] Ces colonnes ne renseignent pas sur { $question }. Veuillez ne pas vous en servir pour des estimations : la moyenne de la classe fait aussi bien.
    [kinds] Ces colonnes ne renseignent pas sur { $question }. Veuillez ne pas classer les élèves d’après elles : deviner fait aussi bien.
   *[classes] Ces colonnes ne renseignent pas sur « { $question } ». Veuillez ne pas en tirer de liste : un tirage au sort fait aussi bien.
}
verdict-too-few = { $task ->
    [number] Seulement { $least } élèves servent ici à l’évaluation. À partir de { $fewest }, on peut dire ce que ces colonnes indiquent.
    [kinds] À part la plus courante, chaque valeur de la colonne { $question } a ici au plus { $least } élèves. À partir de { $fewest }, on peut dire ce que ces colonnes indiquent.
   *[classes] Seulement { $least } élèves ont ici l’un des deux résultats. À partir de { $fewest }, on peut dire ce que ces colonnes indiquent.
}
verdict-weak = { $task ->
    [number] Les estimations pour { $question } sont un peu meilleures que la moyenne de la classe : écart habituel { $figure }, contre { $baseline } pour la moyenne de la classe et { $rule } pour la meilleure règle simple ({ $column } seule). Cela ne suffit pas pour distinguer un élève d’un autre.
    [kinds] Les valeurs de la colonne { $question } sont distinguées un peu mieux qu’en devinant : correctement dans { $figure } paires sur 100, contre 50 en devinant et { $rule } avec la meilleure règle simple ({ $column } seule). Beaucoup d’élèves seraient mal classés.
   *[classes] L’ordre des élèves est un peu meilleur qu’un tirage au sort : juste dans { $figure } paires sur 100, contre 50 par tirage au sort et { $rule } avec la meilleure règle simple ({ $column } seule). Une liste ainsi faite contiendrait beaucoup de noms à tort.
}
verdict-weak-rule = { $task ->
    [number] Les estimations pour { $question } sont un peu meilleures que la moyenne de la classe, mais pas meilleures que la meilleure règle simple, { $column } seule. S’il en faut une, prenez cette règle : elle s’explique plus facilement.
    [kinds] Les valeurs de la colonne { $question } sont distinguées un peu mieux qu’en devinant, mais pas mieux que par { $column } seule. S’il en faut une, prenez cette règle : elle s’explique plus facilement.
   *[classes] L’ordre des élèves est un peu meilleur qu’un tirage au sort, mais pas meilleur que par { $column } seule. S’il en faut une, prenez cette règle : elle s’explique plus facilement.
}
verdict-weak-named = L’ordre des élèves est un peu meilleur qu’un tirage au sort : juste dans { $figure } paires sur 100. Votre règle classe correctement { $hits } élèves sur 100, et une liste aussi longue tirée du modèle, { $own } : la règle { $named } fait aussi bien ; utilisez-la.
verdict-useful-named = Pour « { $question } », le modèle range deux élèves dans le bon ordre dans { $figure } paires sur 100 ; un tirage au sort, dans 50. Votre règle classe correctement { $hits } élèves sur 100, et une liste aussi longue tirée du modèle, { $own } : la règle { $named } fait aussi bien ; utilisez-la.
verdict-useful = { $task ->
    [number] Les estimations pour { $question } ont un écart habituel de { $figure }. La meilleure règle simple, { $column } seule, a un écart de { $rule }, la moyenne de la classe de { $baseline }. Le modèle fait mieux que les deux.
    [kinds] Les valeurs de la colonne { $question } sont distinguées correctement dans { $figure } paires d’élèves sur 100. La meilleure règle simple, { $column } seule, arrive à { $rule } ; en devinant, on arrive à 50. Le modèle fait mieux que les deux.
   *[classes] Pour « { $question } », le modèle range deux élèves dans le bon ordre dans { $figure } paires sur 100. La meilleure règle simple, { $column } seule, arrive à { $rule } ; un tirage au sort, à 50. Le modèle fait mieux que les deux.
}
verdict-useful-rule = { $task ->
    [number] Les estimations pour { $question } ont un écart habituel de { $figure }, bien mieux que la moyenne de la classe ({ $baseline }). La meilleure règle simple, { $column } seule, a un écart de { $rule } : sur { $rows } élèves, impossible de départager les deux, et la règle s’explique plus facilement.
    [kinds] Les valeurs de la colonne { $question } sont distinguées correctement dans { $figure } paires d’élèves sur 100 ; en devinant, on arrive à 50. La meilleure règle simple, { $column } seule, arrive à { $rule } : sur { $rows } élèves, impossible de départager les deux, et la règle s’explique plus facilement.
   *[classes] Pour « { $question } », le modèle range deux élèves dans le bon ordre dans { $figure } paires sur 100 ; un tirage au sort, dans 50. La meilleure règle simple, { $column } seule, arrive à { $rule } : sur { $rows } élèves, impossible de départager les deux, et la règle s’explique plus facilement.
}
verdict-useful-rule-better = { $task ->
    [number] La meilleure règle simple, { $column } seule, a un écart habituel de { $rule } et fait mieux que tous les modèles ({ $figure }). Utilisez la règle.
    [kinds] La meilleure règle simple, { $column } seule, distingue les valeurs de la colonne { $question } dans { $rule } paires d’élèves sur 100 et fait mieux que tous les modèles ({ $figure }). Utilisez la règle.
   *[classes] La meilleure règle simple, { $column } seule, range deux élèves dans le bon ordre dans { $rule } paires sur 100 et fait mieux que tous les modèles ({ $figure }). Utilisez la règle.
}
verdict-useful-ahead = { $task ->
    [number] Les estimations pour { $question } ont un écart habituel de { $figure }. La meilleure règle simple, { $column } seule, a un écart de { $rule }, la moyenne de la classe de { $baseline }. Le modèle devance toutes les règles, mais les parties diffèrent tant que ce n’est pas sûr ; davantage de tours permettraient de le savoir.
    [kinds] Les valeurs de la colonne { $question } sont distinguées correctement dans { $figure } paires d’élèves sur 100. La meilleure règle simple, { $column } seule, arrive à { $rule } ; en devinant, on arrive à 50. Le modèle devance toutes les règles, mais les parties diffèrent tant que ce n’est pas sûr ; davantage de tours permettraient de le savoir.
   *[classes] Pour « { $question } », le modèle range deux élèves dans le bon ordre dans { $figure } paires sur 100. La meilleure règle simple, { $column } seule, arrive à { $rule } ; un tirage au sort, à 50. Le modèle devance toutes les règles, mais les parties diffèrent tant que ce n’est pas sûr ; davantage de tours permettraient de le savoir.
}
verdict-suspicious = { $task ->
    [number] Les estimations pour { $question } n’ont qu’un écart habituel de { $figure }. C’est trop beau pour être vrai. Regardez la colonne { $column } : elle a sans doute été remplie en même temps que la réponse.
   *[classes] Pour « { $question } », le modèle a raison dans { $figure } paires sur 100. C’est trop beau pour être vrai. Regardez la colonne { $column } : elle a sans doute été remplie en même temps que la réponse.
}
verdict-suspicious-column = La colonne { $column } trahit presque la réponse ({ $question }), et les modèles s’en servent : elle a sans doute été remplie en même temps que la réponse. Ce qu’ils semblent savoir ne vaut rien là où elle n’est pas encore connue. Écartez-la, ou dites qu’elle est connue à temps.
note-doubt = La colonne { $column } à elle seule renseigne très bien sur { $target }. Est-elle connue à temps ? Si elle est remplie en même temps que { $target }, écartez-la.
note-leak-out = La colonne { $column } trahit presque { $target } et a été écartée. Si elle est connue à temps, dites-le.
note-cohorts = Entraînement sur { $teach } ({ $taught } élèves), évaluation sur { $test } ({ $judged }). { $shared ->
    [0] Personne n’est des deux côtés.
    [one] Une ligne des cohortes antérieures n’a pas servi à l’entraînement, car la personne fait partie de l’évaluation.
   *[other] { $shared } lignes des cohortes antérieures n’ont pas servi à l’entraînement, car ces personnes font partie de l’évaluation.
}
note-chosen = { $model ->
    [linear] La somme pondérée a été retenue
    [forest] La forêt a été retenue
    [blend] Le groupe des modèles réunis a été retenu
    [boosting] Le modèle des arbres boostés a été retenu
    [mlp] Le réseau a été retenu
    [lstm] Le réseau à mémoire a été retenu
   *[other] Le modèle { $model } a été retenu
 } comme meilleur modèle d’après les seuls élèves d’entraînement, avant tout regard sur les élèves de l’évaluation.
note-rolling = Chaque cohorte ({ $test }) a été évaluée par des modèles entraînés sur les cohortes d’avant : { $judged } élèves. { $shared ->
    [0] Personne n’est des deux côtés.
    [one] Une ligne n’a pas servi à l’entraînement là où sa personne fait partie de l’évaluation.
   *[other] { $shared } lignes, comptées cohorte par cohorte, n’ont pas servi à l’entraînement là où leurs personnes font partie de l’évaluation.
}
note-left-out = Chaque valeur de la colonne { $column } ({ $count } : { $test }) a été évaluée par des modèles qui ne la connaissaient pas : { $judged } élèves. { $shared ->
    [0] Personne n’est des deux côtés.
    [one] Une ligne n’a pas servi à l’entraînement là où sa personne fait partie de l’évaluation.
   *[other] { $shared } lignes, comptées valeur par valeur, n’ont pas servi à l’entraînement là où leurs personnes font partie de l’évaluation.
}
note-alike = Dans { $count } parties sur { $all }, tous les élèves ont le même résultat : ces parties ne disent rien de l’ordre.
note-no-moment = Aucun moment de prédiction n’a été indiqué : tous les événements du fichier ont été lus, jusqu’au dernier.
note-early = Au moment { $until }, rien ne s’est encore passé (le premier événement a lieu au moment { $first }) ; seul a été lu ce qu’on sait par ailleurs des élèves.
note-steps-out = Ces colonnes d’étapes sont laissées de côté, car rien ne dit lesquelles sont alors connues : { $columns }
note-not-apart = Impossible de départager le meilleur modèle et { $against ->
    [one_column] la règle à une colonne
    [baseline] la moyenne de la classe
    [linear] la somme pondérée
    [forest] la forêt
    [blend] les modèles réunis
    [boosting] les arbres boostés
    [mlp] le réseau
    [lstm] le réseau à mémoire
   *[other] { $against }
 } sur ces élèves (écart { $difference }, intervalle de { $low } à { $high }).{ $seeable ->
    [none] {""}
   *[other] {" "}Un écart réel de { $seeable } aurait été vu quatre fois sur cinq.
 }
note-ahead = Le meilleur modèle devance { $against ->
    [one_column] la règle à une colonne
    [baseline] la moyenne de la classe
    [linear] la somme pondérée
    [forest] la forêt
    [blend] les modèles réunis
    [boosting] les arbres boostés
    [mlp] le réseau
    [lstm] le réseau à mémoire
   *[other] { $against }
 } (écart { $difference }, intervalle de { $low } à { $high }), mais les parties diffèrent tant que ce n’est pas sûr (p = { $p }, corrigé). Davantage de tours permettraient de le savoir.
note-ahead-rule = Une liste tirée du meilleur modèle devance une liste aussi longue tirée de votre règle (écart dans la proportion d’élèves bien classés { $difference }, intervalle de { $low } à { $high }), mais les parties diffèrent tant que ce n’est pas sûr (p = { $p }, corrigé). Davantage de tours permettraient de le savoir.
note-not-apart-rule = Impossible de départager votre règle et une liste aussi longue tirée du meilleur modèle sur ces élèves (écart dans la proportion d’élèves bien classés { $difference }, intervalle de { $low } à { $high }).{ $seeable ->
    [none] {""}
   *[other] {" "}Un écart réel de { $seeable } aurait été vu quatre fois sur cinq.
 }
## Columns

# Several columns in one sentence: $columns are the first six, $more is how many others.
remark-leak = La colonne { $column } trahit presque la réponse
remark-leak-agrees = Elle concorde avec { $target } pour { $right } élèves sur { $all } : elle a donc sans doute été remplie en même temps. Un modèle qui la lirait paraîtrait parfait et serait inutile avant ce moment. Elle est écartée pour l’instant.
remark-leak-orders = Pour deux élèves aux résultats différents, elle range dans le bon ordre { $share } paires sur 100 : elle a donc sans doute été remplie en même temps que { $target }. Un modèle qui la lirait paraîtrait parfait et serait inutile avant ce moment. Elle est écartée pour l’instant.
remark-leak-explains = Elle explique { $share } % des différences entre élèves pour { $target } : elle a donc sans doute été remplie en même temps. Un modèle qui la lirait paraîtrait parfait et serait inutile avant ce moment. Elle est écartée pour l’instant.
remark-leak-follows = Connaître { $target } suffit à la connaître pour { $right } élèves sur { $all } : elle en a donc sans doute été tirée. Un modèle qui la lirait paraîtrait parfait et serait inutile avant ce moment. Elle est écartée pour l’instant.
remark-leak-known = Vous avez dit qu’elle est connue avant le moment de prédiction : les modèles s’en servent donc.
remark-doubt = La colonne { $column } est-elle connue à temps ?
remark-doubt-orders = Pour deux élèves aux résultats différents, elle range à elle seule dans le bon ordre { $share } paires sur 100. Si elle est remplie en même temps que { $target }, écartez-la.
remark-doubt-explains = À elle seule, elle explique { $share } % des différences entre élèves pour { $target }. Si elle est remplie en même temps que { $target }, écartez-la.
remark-leak-used = Vous avez choisi de l’utiliser. Les résultats paraîtront meilleurs qu’ils ne sont là où elle n’est pas encore connue.
remark-impossible = La colonne { $column } sort des limites ({ $low } à { $high }) sur { $count ->
    [one] une ligne
   *[other] { $count } lignes
}
remark-negative = La colonne { $column } est en dessous de { $low } sur { $count ->
    [one] une ligne
   *[other] { $count } lignes
}
remark-above = La colonne { $column } est au-dessus de { $high } sur { $count ->
    [one] une ligne
   *[other] { $count } lignes
}
remark-impossible-detail = { $count ->
    [one] C’est le cas de la ligne { $rows }. La valeur est lue comme manquante jusqu’à ce que vous décidiez.
   *[other] C’est le cas des lignes { $rows }{ $more ->
        [0] {""}
        [one] {" "}et de { $more } autre
       *[other] {" "}et de { $more } autres
    }. Les valeurs sont lues comme manquantes jusqu’à ce que vous décidiez.
}
remark-impossible-kept = { $count ->
    [one] C’est le cas de la ligne { $rows }. La valeur est gardée telle quelle, comme vous l’avez choisi.
   *[other] C’est le cas des lignes { $rows }{ $more ->
        [0] {""}
        [one] {" "}et de { $more } autre
       *[other] {" "}et de { $more } autres
    }. Les valeurs sont gardées telles quelles, comme vous l’avez choisi.
}
remark-infinite = La colonne { $column } contient { $count ->
    [one] un nombre infini sur une ligne
   *[other] des nombres infinis sur { $count } lignes
}
remark-infinite-detail = On ne peut rien calculer avec. Ils sont lus comme manquants.
remark-unread = Dans la colonne { $column }, { $count ->
    [one] une cellule
   *[other] { $count } cellules
} { $count ->
    [one] n’est pas
   *[other] ne sont pas
} { $kind ->
    [date] une date
    [yesNo] oui ou non
   *[number] un nombre
}
remark-unread-detail = { $count ->
    [one] Elle se trouve à la ligne { $rows } et est lue comme manquante.
   *[other] Elles se trouvent aux lignes { $rows }{ $more ->
        [0] {""}
        [one] {" "}et à { $more } autre
       *[other] {" "}et à { $more } autres
    } et sont lues comme manquantes.
}
remark-ambiguous = La colonne { $column } peut être lue de deux façons
remark-ambiguous-detail = { $kind ->
    [date] Le jour et le mois sont peut-être inversés. Le jour est lu en premier.
   *[number] Une virgule ou un point peut marquer les décimales ou les milliers. Regardez la valeur la plus basse et la plus haute.
}
remark-duplicate-rows = { $count ->
    [one] Une ligne figure deux fois
   *[other] { $count } lignes figurent deux fois
}
remark-duplicate-rows-detail = { $count ->
    [one] La ligne { $rows } est identique, cellule par cellule, à une ligne précédente. Elle est gardée.
   *[other] Les lignes { $rows }{ $more ->
        [0] {""}
        [one] {" "}et { $more } autre
       *[other] {" "}et { $more } autres
    } sont identiques, cellule par cellule, à des lignes précédentes. Elles sont gardées.
} Si un élève figure deux fois, retirez la seconde ligne : sinon, les résultats paraissent meilleurs qu’ils ne sont.
remark-rows-out = { $count ->
    [one] Une ligne qui figurait deux fois est laissée de côté
   *[other] { $count } lignes qui figuraient deux fois sont laissées de côté
}
remark-rows-out-detail = { $count ->
    [one] La ligne { $rows } ne sert
   *[other] Les lignes { $rows }{ $more ->
        [0] {""}
        [one] {" "}et { $more } autre
       *[other] {" "}et { $more } autres
    } ne servent
} ni à l’entraînement ni à l’évaluation, comme vous l’avez choisi. Le fichier lui-même n’est pas modifié.
remark-twins = { $columns }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
} { $count ->
    [one] répète une autre colonne
   *[other] répètent d’autres colonnes
}
remark-twins-detail = Les mêmes valeurs se trouvent dans { $originals }. Apprendre avec les deux n’apporte rien.
remark-may-be-codes = { $columns }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
} : peut-être des codes
remark-may-be-codes-detail = Les nombres entiers y sont très espacés, comme des codes de cours. Ils sont lus comme des nombres pour l’instant.
remark-codes = { $columns }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
} { $count ->
    [one] contient des codes
   *[other] contiennent des codes
}
remark-codes-detail = Les nombres entiers sont lus comme des noms de catégories : 2 n’est pas deux fois 1.
remark-too-many = La colonne { $column } a { $count }{ $beyond ->
    [yes] {" "}valeurs différentes ou plus
   *[no] {" "}valeurs différentes
}
remark-too-many-detail = C’est trop pour apprendre. À l’écart de l’apprentissage.
remark-text = { $columns }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
} { $count ->
    [one] est du texte libre
   *[other] sont du texte libre
}
remark-text-detail = Les modèles n’apprennent pas avec des phrases. À l’écart de l’apprentissage.
remark-identifies = { $columns }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
} { $count ->
    [one] identifie les élèves
   *[other] identifient les élèves
}
remark-identifies-detail = Sert à distinguer les lignes, jamais à apprendre. Reste masqué à l’écran, sauf si vous le demandez.
remark-protected = { $columns }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
} { $count ->
    [one] sert à vérifier l’équité
   *[other] servent à vérifier l’équité
}
remark-protected-detail = Une estimation ne doit pas reposer sur ce qu’est un élève. Ne sert pas à apprendre, seulement à vérifier.
remark-empty = { $columns }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
} { $count ->
    [one] est presque vide
   *[other] sont presque vides
}
remark-empty-detail = Plus de 95 % des cellules ne disent rien. À l’écart de l’apprentissage.
remark-constant = { $columns }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
} { $count ->
    [one] n’a qu’une seule valeur
   *[other] n’ont qu’une seule valeur
}
remark-constant-detail = La même sur toutes les lignes : il n’y a rien à apprendre. À l’écart de l’apprentissage.
remark-group = Les lignes qui ont la même valeur dans { $columns } vont ensemble
remark-group-detail = Certaines personnes ont plusieurs lignes. Elles ne sont jamais des deux côtés quand un modèle est évalué. Ne sert pas à apprendre.
remark-cohort = { $columns } { $count ->
    [one] dit de quelle classe ou année vient une ligne
   *[other] disent de quelle classe ou année vient une ligne
}
remark-cohort-detail = Les modèles peuvent être évalués sur une cohorte plus récente. Ne sert pas à apprendre.
remark-exit = { $columns } { $count ->
    [one] dit quand quelqu’un est parti
   *[other] disent quand quelqu’un est parti
}
remark-exit-detail = Cela ne se sait qu’après coup. Ne sert pas à apprendre.
remark-steps = { $columns }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
} : une même mesure au fil du temps
remark-steps-detail = { $count } colonnes, toutes utilisées pour apprendre.

action-keep-out = L’écarter
action-use = Utiliser quand même
action-known = Elle est connue à temps
action-as-missing = Traiter comme manquant
action-as-written = Garder tel quel
action-as-numbers = Lire comme nombres
action-as-categories = Lire comme catégories
action-learn-too = Utiliser pour apprendre
action-rows-out = Retirer les lignes répétées
action-rows-in = Recompter les lignes répétées
action-group = Garder ensemble les lignes d’un élève
action-merge = Réunir les petits groupes

## The data stage

overview-source-delimited = { $name } : { $delimiter ->
    [comma] séparé par des virgules
    [semicolon] séparé par des points-virgules
    [tab] séparé par des tabulations
    [pipe] séparé par des barres verticales
   *[other] une seule colonne
}, { $encoding }, en-tête à la ligne { $row }
overview-source-workbook = { $name } : feuille { $sheet }, en-tête à la ligne { $row }
overview-kept-out = écartée : { $why ->
    [identifies] identifiante
    [protected] protégée
    [leak] fuite probable
    [text] texte libre
    [empty] presque vide
    [constant] une seule valeur
    [duplicate] en double
    [asked] selon votre choix
   *[role] pour un autre usage
}
overview-read-remark = { $count ->
    [0] Cela concerne tout le fichier.
    [one] Ligne { $rows }.
   *[other] Lignes { $rows }{ $more ->
        [0] {""}
        [one] {" "}et { $more } autre
       *[other] {" "}et { $more } autres
    }.
}
column-range = De { $low } à { $high }. { $missing ->
    [0] Rien ne manque.
    [one] { $missing } manquante.
   *[other] { $missing } manquantes.
}
column-levels = { $count ->
    [one] { $count } valeur.
   *[other] { $count } valeurs.
} { $missing ->
    [0] Rien ne manque.
    [one] { $missing } manquante.
   *[other] { $missing } manquantes.
}
column-odd = De { $low } à { $high }. Impossibles : { $odd }, manquantes : { $missing }.
column-protected = Sert seulement à vérifier l’équité.
column-identifies = Identifie un élève.
column-group = Les lignes de même valeur vont ensemble.
column-text = Texte libre.
column-empty = Il en manque { $missing } sur { $all }.
column-constant = La même sur toutes les lignes.
column-duplicate = Répète { $twin }.
column-leak = Donnerait presque la réponse.
column-no-numbers = Aucune cellule n’a pu être lue. Manquantes : { $missing }.
column-tag-identifier = identifiant
column-tag-protected = protégée
column-tag-leak = fuite probable
column-tag-question = la question
column-tag-look = { $count } à regarder

## Reading a file

read-bad-characters = { $count ->
        [one] Un caractère est abîmé et affiché comme �
       *[other] { $count } caractères sont abîmés et affichés comme �
    }
read-title-lines = { $count ->
        [one] La ligne { $row } se trouve au-dessus de l’en-tête et est laissée de côté
       *[other] { $count } lignes se trouvent au-dessus de l’en-tête et sont laissées de côté
    }
read-no-header = La première ligne contient des valeurs, pas des noms : les colonnes sont désignées par un numéro
read-unit-lines = { $count ->
        [one] La ligne { $row } contient des unités ou des notes sous l’en-tête, pas un élève ; elle est laissée de côté
       *[other] { $count } lignes contiennent des unités ou des notes sous l’en-tête, pas des élèves ; elles sont laissées de côté
    }
read-points-lines = { $count ->
        [one] La ligne { $row } contient les points possibles, pas un élève ; elle est laissée de côté
       *[other] { $count } lignes contiennent les points possibles, pas des élèves ; elles sont laissées de côté
    }
read-test-student = { $count ->
        [one] La ligne { $row } est l’élève fictif du carnet de notes ; elle est laissée de côté
       *[other] { $count } lignes sont des élèves fictifs du carnet de notes ; elles sont laissées de côté
    }
read-unnamed-columns = { $count ->
        [one] Une colonne n’a pas de nom dans l’en-tête ; elle est appelée « { $column } »
       *[other] { $count } colonnes n’ont pas de nom dans l’en-tête ; la première est appelée « { $column } »
    }
read-renamed-columns = { $count ->
        [one] Deux colonnes ont le même nom ; la seconde est appelée « { $column } »
       *[other] { $count } colonnes répètent le nom d’une autre ; la première est appelée « { $column } »
    }
read-blank-rows = { $count ->
        [one] La ligne { $row } est vide et laissée de côté
       *[other] { $count } lignes vides sont laissées de côté
    }
read-unclosed-quote = La ligne { $row } a un guillemet qui n’est jamais fermé ; sa cellule est lue telle quelle
read-ragged-rows = { $count ->
        [one] La ligne { $row } a { $found } valeurs ; l’en-tête en a { $expected }
       *[other] { $count } lignes ont moins de valeurs que l’en-tête, qui en a { $expected }. La première est la ligne { $row }, avec { $found }
    }
read-surplus-cells = { $count ->
        [one] La ligne { $row } a { $found } valeurs ; l’en-tête en a { $expected }. Celles au-delà de la dernière colonne sont laissées de côté
       *[other] { $count } lignes ont des valeurs au-delà de la dernière colonne, qui sont laissées de côté. La première est la ligne { $row }, avec { $found } valeurs ; l’en-tête en a { $expected }
    }
read-error-cells = { $count ->
        [one] Une cellule contient une erreur comme #DIV/0! et compte comme manquante, à la ligne { $row }
       *[other] { $count } cellules contiennent des erreurs comme #DIV/0! et comptent comme manquantes, la première à la ligne { $row }
    }

level-none = Aucun signal utile
level-weak = Faible
level-useful = Utile
level-suspicious = Trop beau, suspect
note-weighted = La colonne { $column } dit pour combien d’élèves chaque ligne compte pendant l’apprentissage : { $rows } élèves comptent pour { $total }. Les scores comptent chaque élève une fois.
note-weighted-zero = La colonne { $column } est à 0 pour { $count ->
    [one] un élève, qui sert
   *[other] { $count } élèves, qui servent
} à l’évaluation et jamais à l’entraînement.
note-protected-learned = Protégées, mais utilisées quand même pour apprendre : { $columns }. Écartez-les avec --protect.
note-bags = Pour autant d’élèves, les intervalles viennent de { $bags } lots de { $persons } élèves chacun, tirés aussi souvent qu’il y a d’élèves.
note-rule-names-others = Votre règle « { $rule } » est lue comme désignant les élèves qui s’en sortent bien ; les autres pourraient avoir besoin d’aide. Rien n’est appris.
note-rule-names-need = Votre règle « { $rule } » est lue comme désignant les élèves qui pourraient avoir besoin d’aide. Rien n’est appris.
report-moment = Connu jusqu’à { $until } : { $judged } élèves pour l’évaluation, { $taught } pour l’entraînement, { $gone ->
    [0] aucun départ
    [one] { $gone } départ
   *[other] { $gone } départs
}
report-chances = { $model } : les probabilités s’écartent de ce qui s’est réalisé de { $raw }, calibrées de { $calibrated } (pente { $slope })
report-list = Liste de { $capacity } : { $found } qui pourraient avoir besoin d’aide, { $alarms } autres, oublis { $missed } ; juste dans { $precision } ({ $precision-low } à { $precision-high }), repère parmi les élèves ayant besoin d’aide { $recall } ({ $recall-low } à { $recall-high })
report-aim = Pour { $aim ->
    [recall] repérer { $goal } % des élèves ayant besoin d’aide, une liste de { $listed }
   *[cost] perdre le moins, si un oubli pèse autant que { $goal } fausses alertes, une liste de { $listed }
 } : { $found } qui pourraient avoir besoin d’aide, { $alarms } autres, oublis { $missed } ; juste dans { $precision } ({ $precision-low } à { $precision-high }), repère parmi les élèves ayant besoin d’aide { $recall } ({ $recall-low } à { $recall-high })
report-spread = { $model } : les intervalles prévus pour { $aim } nombres sur 100 en contiennent { $held } sur 100 ({ $low } à { $high }) ; leur largeur est de { $width }, celle autour de la moyenne de la classe de { $average }
report-kept = { $column } ({ $kept } parties sur { $folds })
report-selection = Gardées par une somme pénalisée, quels que soient les élèves d’entraînement : { $kept }
report-minimal = { $count } colonnes sur { $total } suffisent : { $keep }. Avec elles, { $measure ->
    [rmse] l’erreur d’une somme pondérée est de { $few }, avec toutes les colonnes de { $all }
   *[auroc] l’aire sous la courbe d’une somme pondérée est de { $few }, avec toutes les colonnes de { $all }
}. Inutiles pour cela : { $spare }
report-learning = { $more ->
    [yes] Plus d’élèves aideraient sans doute
   *[unsure] On ne peut pas dire si plus d’élèves aideraient
} : entraînée sur tous au lieu de la moitié, une somme pondérée gagne { $gain } ({ $measure }{ $p ->
    [none] {""}
   *[other] , p { $p }
})
report-over-time = Au moment { $until }, une liste de { $capacity } : proportion des élèves ayant besoin d’aide qui y figurent, parmi les { $enrolled } encore là : { $found } ; proportion repérée parmi les { $started } du début : { $all }, sur deux listes de suite : { $sure } ; élèves qui s’en sortaient bien, mais ont été sur une liste : { $alarmed }
# $alike is how many shuffles did as well.
signal-told = Les résultats ont été mélangés { $shuffles } fois, si bien qu’il n’y avait plus rien à trouver. { $alike ->
    [0] Pas une seule fois, le meilleur de trois modèles rapides n’a fait
    [one] Une fois, le meilleur de trois modèles rapides a fait
   *[other] { $alike } fois, le meilleur de trois modèles rapides a fait
} aussi bien que sur les vrais résultats (p = { $p }).
report-protocol-cohort = { $rows } élèves d’une cohorte plus récente, { $repeats ->
    [one] une fois
   *[other] { $repeats } fois
}, graine { $seed } ; intervalles tirés de { $bootstraps } rééchantillonnages des élèves.
report-protocol = { $rows } élèves, { $folds } parties, { $repeats ->
    [one] une fois
   *[other] { $repeats } fois
}, graine { $seed } ; intervalles tirés de { $bootstraps } rééchantillonnages des élèves.

## The question in numbers

question-title-risk = { $count } élèves sur { $rows } : { $condition }
question-title-number = { $target } de { $rows } élèves
question-title-classes = { $target } : { $count } catégories pour { $rows } élèves
fact-number = { $value }
fact-percent = { $value } %
fact-base-rate = des élèves ont { $condition }. Un modèle qui ne sait rien aurait raison { $rest } fois sur 100.
fact-majority = des élèves ont { $name }. Un modèle qui ne sait rien aurait raison aussi souvent.
fact-rows = { $unknown ->
    [0] élèves au résultat connu, sans exception.
    [one] élèves au résultat connu ; { $unknown } élève sans résultat est mis à part.
   *[other] élèves au résultat connu ; { $unknown } élèves sans résultat sont mis à part.
}
fact-inputs = colonnes pour apprendre ; { $out ->
    [one] { $out } est écartée.
   *[other] { $out } sont écartées.
}
fact-groups = personnes ou groupes ; les lignes d’un même groupe ne sont jamais des deux côtés.
## Charts and results

chart-none = –
chart-range = { $low }–{ $high }
chart-range-to = { $low } à { $high }
chart-table = Chiffres en tableau
chart-save-svg = Enregistrer en SVG
chart-save-png = Enregistrer en PNG
chart-save-failed = Cette image n’a pas pu être dessinée. Enregistrez-la en SVG.
chart-aria = { $title }. { $about }
chart-others = { $levels ->
    [one] { $levels } autre valeur
   *[other] { $levels } autres valeurs
}
chart-count-and-share = { $count } ({ $share })
chart-equal = estimation = résultat
chart-head-value = Valeur
chart-head-students = Élèves
chart-head-model = Modèle
chart-head-low = Bas
chart-head-high = Haut
chart-head-n = n
chart-head-fate = Ce qu’il en est
chart-head-figures = Dans l’image
chart-head-asked = Liste de
chart-head-names = Noms
chart-head-precision = Justes, sur 100
chart-head-recall = Repérages, sur 100
chart-head-per-hit = Fausses alertes par repérage
chart-head-best-less = Meilleur moins ceci
chart-head-p = p
chart-head-seeable = Aurait été vu
chart-head-column = Colonne
chart-head-share = Part
chart-head-interval = Intervalle
chart-head-truth = Valeur réelle
chart-head-middle = Estimation médiane
chart-head-quarter = Un quart en dessous
chart-head-three-quarters = Trois quarts en dessous
chart-head-false-alarms = Fausses alertes, %
chart-head-found-by = Repérages par { $name }, %
chart-head-estimates = Estimations, sur 100
chart-head-mean-estimate = Estimation moyenne
chart-head-outcome = Résultat, sur 100
chart-model-rule = Votre règle
chart-model-one-column = Règle à une colonne
chart-model-baseline = Moyenne de la classe
chart-in-rule = votre règle
chart-in-one-column = la règle à une colonne
chart-in-baseline = la moyenne de la classe
chart-small-rule = telle qu’écrite
chart-small-one-column = la colonne la plus parlante
chart-small-baseline = la même réponse partout
chart-metric-auroc = AUC
chart-metric-auprc = Aire sous précision et rappel
chart-metric-accuracy = Justes
chart-metric-balanced-accuracy = Justes, classes à poids égal
chart-metric-f1-macro = F1 sur les classes
chart-metric-log-loss = Perte log
chart-metric-brier = Score de Brier
chart-metric-rmse = RMSE (erreur quadratique)
chart-metric-mae = Erreur moyenne
chart-metric-r2 = R²
chart-about-auroc = à quelle fréquence un élève ayant besoin d’aide est placé avant un élève qui n’en a pas besoin
chart-about-auroc-classes = à quelle fréquence un élève d’une classe est placé avant un élève d’une autre classe, en moyenne
chart-about-auprc = à quel point la liste reste juste en s’allongeant
chart-about-accuracy = proportion d’élèves bien classés
chart-about-balanced-accuracy = proportion d’élèves bien classés dans chaque classe, en moyenne
chart-about-f1-macro = élèves repérés et bien nommés dans chaque classe, en moyenne
chart-about-log-loss = à quel point les résultats surprennent les estimations
chart-about-brier = distance au carré entre estimation et résultat
chart-about-rmse = distance entre estimation et résultat, les grandes comptant davantage
chart-about-mae = distance entre estimation et résultat
chart-about-r2 = proportion des différences entre élèves que suivent les estimations
chart-condition-below = { $column } sous { $value }
chart-condition-at-most = { $column } de { $value } ou moins
chart-condition-above = { $column } au-dessus de { $value }
chart-condition-at-least = { $column } de { $value } ou plus
chart-condition-is = { $column } { $value }
chart-condition-is-not = { $column } autre que { $value }
chart-histogram-bins = Valeurs de { $low } à { $high }
chart-histogram-bars = Le plus souvent : { $name } ({ $count })
chart-histogram-none = Aucune valeur n’est affichée pour cette colonne
chart-target-side = { $side } : { $count }
chart-target-about = { $column }, { $source }, n = { $rows }
chart-target-about-merged = { $column }, { $source }, n = { $rows }. Les intervalles qui ont peu d’élèves sont réunis ; leur hauteur est la moyenne sur l’ensemble
chart-chance = { $score } hasard
chart-perfect = { $score } parfait
chart-score-interval = { $score } ({ $interval })
chart-score-head = { $metric } (intervalle à 95 %)
chart-scoreboard-above = { $best } : nettement devant { $against }
chart-scoreboard-ahead = { $best } : devant { $against }, mais ce n’est pas sûr
chart-scoreboard-level = Impossible de départager { $best } et { $against } sur { $rows } élèves
chart-scoreboard-below = { $best } : nettement derrière { $against }
chart-scoreboard-reference = Aucun modèle ne dépasse { $best }
chart-scoreboard-alone = { $best } : le meilleur score
chart-scoreboard-about = { $metric } : { $about }. Plus haut, c’est mieux. Point et trait : score et intervalle à 95 %, { $folds ->
    [one] une cohorte
   *[other] { $folds } parties
}{ $repeats ->
    [one] {""}
   *[other] {" "}en { $repeats } tours
}, n = { $rows }
chart-scoreboard-about-lower = { $metric } : { $about }. Plus bas, c’est mieux. Point et trait : score et intervalle à 95 %, { $folds ->
    [one] une cohorte
   *[other] { $folds } parties
}{ $repeats ->
    [one] {""}
   *[other] {" "}en { $repeats } tours
}, n = { $rows }
chart-predicted-title = La moitié des estimations sont à moins de { $off } de la valeur réelle ({ $column })
chart-predicted-flat = Les estimations suivent à peine la colonne { $column }
chart-predicted-about = { $name }, modèle évalué sur des lignes qu’il ne connaissait pas. Un point par élève, n = { $of }{ $half ->
    [none] {""}
   *[other] . Bande grise : ± { $half }, l’intervalle moyen
 }
chart-predicted-about-some = { $name }, modèle évalué sur des lignes qu’il ne connaissait pas. Un point par élève, dessinés : { $shown } sur n = { $of }{ $half ->
    [none] {""}
   *[other] . Bande grise : ± { $half }, l’intervalle moyen
 }
chart-predicted-up = estimation
chart-predicted-across = résultat
chart-chance-line = tirage au sort
chart-roc-above = { $name } : à fausses alertes égales, plus d’élèves repérés qu’avec la règle à une colonne
chart-roc-level = { $name } et la règle à une colonne : impossible de départager leurs courbes sur { $rows } élèves
chart-roc-lots = { $name } : impossible de distinguer sa courbe d’un tirage au sort sur { $rows } élèves
chart-roc-below = { $name } : à fausses alertes égales, moins d’élèves repérés qu’avec la règle à une colonne
chart-roc-rule = La règle à une colonne seule atteint { $score }
chart-roc-about = Vertical : % d’élèves repérés parmi ceux avec { $side }. Horizontal : % des autres élèves aussi sur la liste. { $judged }
chart-roc-list = votre liste de { $listed }
chart-calibration-agree = Estimations et résultats concordent dans leurs intervalles
chart-calibration-high = Estimations et résultats concordent dans { $agree } groupes sur { $of } ; estimations trop hautes dans { $high }
chart-calibration-low = Estimations et résultats concordent dans { $agree } groupes sur { $of } ; estimations trop basses dans { $low }
chart-calibration-both = Estimations et résultats concordent dans { $agree } groupes sur { $of } ; estimations trop hautes dans { $high }, trop basses dans { $low }
chart-calibration-none = Il n’y a pas d’estimations à comparer
chart-calibration-about = Horizontal : estimation, sur 100. Vertical : combien d’élèves sur 100 avaient { $side }, avec intervalle à 95 %. En bas : élèves par groupe, n = { $rows }
chart-calibration-about-bent = Horizontal : estimation, sur 100, calibrée sur les lignes d’entraînement. Vertical : combien d’élèves sur 100 avaient { $side }, avec intervalle à 95 %. En bas : élèves par groupe, n = { $rows }. Pente { $slope } (1 est juste ; { $before } comme le modèle les donne), erreur sur les classes { $error } ({ $errorBefore })
chart-importance-one = { $column } est la plus parlante : { $share } de ce qui est appris
chart-importance-two = { $first } et { $second } sont les plus parlantes ; l’ordre entre les deux peut être dû au hasard
chart-importance-none = Aucune colonne n’apporte d’information
chart-importance-idle = Ce qui a été appris de ces colonnes ne vaut pas pour des élèves que le modèle ne connaissait pas
chart-importance-about = { $name } : ce que chaque colonne apporte à ce qui est appris, toutes ensemble 100 %. Trait : étendue sur { $folds } parties, n = { $rows }
chart-importance-about-some = { $name } : ce que chaque colonne apporte à ce qui est appris, toutes ensemble 100 %. Trait : étendue sur { $folds } parties, n = { $rows }. Sont dessinées les { $shown } premières colonnes sur { $of }
chart-confusion-risk = { $found } élèves sur { $of } avec { $side } sont repérés ; fausses alertes : { $alarms }
chart-confusion-classes = { $right } sur { $of } sont dans la bonne classe ; la classe la moins bien reconnue est { $name }, { $least }
chart-confusion-about = { $name }, modèle évalué sur des lignes qu’il ne connaissait pas. Une ligne : ce qu’il en était ; une colonne : ce qui a été estimé. n = { $rows }
chart-confusion-about-risk = { $name }, modèle évalué sur des lignes qu’il ne connaissait pas. Proportion : de la colonne. n = { $rows }
chart-confusion-about-list = { $name }, une liste de { $capacity } ({ $listed } noms), modèle évalué sur des élèves qu’il ne connaissait pas. Proportion : de la colonne. n = { $rows }
chart-confusion-listed = Sur la liste
chart-confusion-not-listed = Hors liste
chart-confusion-found = repérages
chart-confusion-alarms = fausses alertes
chart-confusion-missed = oublis
chart-confusion-rest = hors liste à raison
chart-confusion-truth = Résultat
chart-confusion-region = Résultat et estimation par classe, défile de côté
chart-hundred = Sur { $of } élèves, la liste { $found ->
    [few] en repère moins de 1
    [0] n’en repère aucun
    [one] en repère { $found }
   *[other] en repère { $found }
}, { $missed ->
    [few] en oublie moins de 1
    [0] n’en oublie aucun
    [one] en oublie { $missed }
   *[other] en oublie { $missed }
} et { $alarms ->
    [few] en retient moins de 1 sans besoin
    [0] n’en retient aucun sans besoin
    [one] en retient { $alarms } sans besoin
   *[other] en retient { $alarms } sans besoin
}
chart-hundred-about = Chaque silhouette représente environ { $each } élèves de cette classe, avec un arrondi pour que le total fasse 100. n = { $rows }, que le modèle ne connaissait pas.
chart-hundred-about-each = Chaque silhouette est un élève de cette classe, n = { $rows }, que le modèle ne connaissait pas.
chart-hundred-all = { $students } sur { $rows }
chart-hundred-listed = Sur la liste : { $count }
chart-hundred-others = Hors liste : { $count }
chart-hundred-found = { $count ->
    [few] moins de 1 repérage
    [one] { $count } repérage
   *[other] { $count } repérages
}
chart-hundred-alarms = { $count ->
    [few] moins de 1 fausse alerte
    [one] { $count } fausse alerte
   *[other] { $count } fausses alertes
}
chart-hundred-missed = { $count ->
    [few] moins de 1 oubli
    [one] { $count } oubli
   *[other] { $count } oublis
}
chart-hundred-rest = { $count ->
    [few] moins de 1 hors liste à raison
   *[other] { $count } hors liste à raison
}
chart-hundred-found-who = sur la liste, avec { $side }
chart-hundred-alarms-who = sur la liste, avec { $other }
chart-hundred-missed-who = hors liste, avec { $side }
chart-hundred-rest-who = hors liste, avec { $other }
chart-lists = Une liste de { $listed } noms repère la moitié des élèves ayant besoin d’aide ; { $share } noms sur 100 y sont justes
chart-lists-none = Aucune liste ne repère la moitié des élèves ayant besoin d’aide
chart-lists-about = { $name } : des listes de toutes les longueurs, n = { $rows }. Trait plein : sur 100 noms, combien sont des élèves avec { $side }. Tirets : sur 100 de ces élèves, combien sont sur la liste. Bandes : intervalle à 95 %. Gris : noms tirés au sort, { $base }
chart-lists-right = noms justes
chart-lists-found = repérages
chart-lists-names = noms sur la liste
chart-benefit = D’après ces estimations, agir à partir d’une probabilité de { $from } à { $to } sur 100 vaut mieux qu’agir pour tout le monde ou pour personne
chart-benefit-none = Agir d’après ces estimations ne vaut pas mieux qu’agir pour tout le monde ou pour personne
chart-benefit-about = Horizontal : la probabilité d’avoir { $side } à partir de laquelle on agit. Vertical : élèves repérés sur 100, moins les fausses alertes au prix que cette probabilité leur donne. n = { $rows } ; il n’y a pas d’intervalle pour cette courbe
chart-benefit-from = Probabilité à partir de laquelle on agit, sur 100
chart-benefit-everybody = agir pour tout le monde
chart-benefit-nobody = n’agir pour personne

chart-step = Étape
chart-whole-term = période entière
chart-head-tenth = Un dixième en dessous
chart-head-half = La moitié en dessous
chart-head-nine-tenths = Neuf dixièmes en dessous
chart-head-against = Face à
chart-head-difference = Écart
chart-term-level = { $channel } : environ { $middle } toute la période
chart-term-rises = { $channel } : monte d’environ { $first } à environ { $last }
chart-term-falls = { $channel } : baisse d’environ { $first } à environ { $last }
chart-term-unknown = { $channel } : trop peu d’élèves ont une valeur
chart-term-about = { $channel }, étape par étape ({ $unit }). Trait : l’élève du milieu. Bande : huit élèves sur dix, là où au moins dix ont une valeur. n = { $students }
chart-losses-begins = L’apprentissage commence
chart-losses-learns = Apprend encore, sans encore retenir par cœur
chart-losses-enough = Plus de progrès sur les élèves mis à part ; arrêt bientôt
chart-losses-whole = Maintenant, toutes les lignes d’entraînement servent, pour la durée qui a fait ses preuves
chart-losses-about = { $name }, { $where } : perte après chaque passage, plus bas, c’est mieux
chart-losses-pass = Passage
chart-losses-teaching = entraînement
chart-losses-apart = lignes à part
chart-early-judged = Évaluation
chart-early-need = Besoin d’aide
chart-early-gone = Départs
chart-early-none = Ni en { $unit } { $first } ni en { $unit } { $last }, ces colonnes n’en disent assez
chart-early-weak = Faible à chaque moment ({ $unit } { $first } à { $last })
chart-early-late = Trop tôt pour bien savoir avant { $unit } { $from }
chart-early-from = Dès { $unit } { $from }, l’alerte est utile ; avant, il est trop tôt pour bien savoir
chart-early-already = Déjà en { $unit } { $from }, l’alerte est utile ; en { $unit } { $last }, elle est nettement meilleure
chart-early-level = Déjà en { $unit } { $from }, l’alerte est utile ; pas d’écart clair avec { $unit } { $last }
chart-early-about = { $metric } : { $about }, selon le moment où la question est posée ({ $unit }). Plus haut, c’est mieux. Trait plein et bande : { $model } avec son intervalle à 95 % ; gris : autres modèles ; tirets : la règle simple
chart-early-about-lower = { $metric } : { $about }, selon le moment où la question est posée ({ $unit }). Plus bas, c’est mieux. Trait plein et bande : { $model } avec son intervalle à 95 % ; gris : autres modèles ; tirets : la règle simple
chart-difference-ahead = { $model } devant
chart-difference-all = { $model } : devant { $against } ({ $ahead })
chart-difference-some = { $model } : devant { $against } ({ $ahead }) ; impossible de les départager ailleurs ({ $open })
chart-difference-none = { $model } : derrière { $against } ({ $behind })
chart-difference-less = { $model } : derrière { $against } ({ $behind }) ; impossible de les départager ailleurs ({ $open })
chart-difference-both = { $model } : devant { $against } ({ $ahead }), derrière ailleurs ({ $behind })
chart-difference-level = Impossible de départager { $model } et { $against } ({ $open })
chart-difference-about = Écart ({ $metric }) sur les mêmes élèves : { $model } moins { $against }. Trait : intervalle à 95 %. Point plein : l’intervalle exclut 0. Point vide : il contient 0
results-level-none = Aucun signal utile
results-level-weak = Faible
results-level-useful = Utile
results-level-suspicious = Trop beau, suspect
results-judged = { $name }, modèle évalué sur { $rows } élèves qu’il ne connaissait pas : { $folds ->
    [one] une cohorte, après entraînement sur celles d’avant
   *[other] { $folds } parties
}{ $repeats ->
    [one] {""}
   *[other] , { $repeats } tours
}.
results-judged-how = Comment c’est évalué
results-judged-detail = { $folds ->
    [one] La cohorte de l’évaluation est mise à part. Elle est évaluée par des modèles entraînés seulement sur les cohortes antérieures, sans les personnes de l’évaluation.
   *[other] Les lignes sont réparties en { $folds } parties. Chaque partie est évaluée par des modèles entraînés seulement sur les autres{ $repeats ->
        [one] {""}
       *[other] , et le tout est fait { $repeats } fois avec de nouvelles parties
    }.
} Les intervalles viennent de { $bootstraps } classes de même taille tirées au sort. Graine { $seed } : le même fichier et la même graine donnent les mêmes chiffres.
results-three = Trois chiffres
results-in-100 = sur 100
results-of = sur { $of }
results-interval = intervalle { $interval }, n = { $rows }
results-no-interval = n = { $rows }
results-auc-what = paires (un élève avec { $side } et un sans) sont rangées dans le bon ordre. Un tirage au sort donne 50
results-auc-interval = AUC { $score }, intervalle { $interval }, n = { $rows }
results-auc-alone = AUC { $score }, n = { $rows }
results-accuracy-what = élèves sont bien classés. Dire la même chose pour tout le monde donne { $baseline }
results-found-what = élèves avec { $side } sont repérés
results-share-interval = { $share }, intervalle { $interval }, n = { $rows }
results-brier-what = score de Brier, plus bas, c’est mieux. Dire la même probabilité pour tout le monde donne { $baseline }
results-loss-what = perte logarithmique, plus bas, c’est mieux. Dire les mêmes probabilités pour tout le monde donne { $baseline }
results-mae-what = est l’écart moyen d’une estimation ({ $column }). Dire la même chose pour tout le monde a un écart de { $baseline }
results-r2-what = part des différences entre élèves que suivent les estimations
results-r2-none = aucune
results-rmse-small = de moins
results-rmse-more = de plus
results-rmse-what = d’erreur, par rapport à la même moyenne pour tout le monde, les gros écarts comptant davantage : { $rmse } et { $baseline }
results-rmse-under = RMSE { $rmse }, { $under }
results-worst-what = élèves de la classe { $name } sont reconnus : la classe la moins bien reconnue
results-right-what = noms de la liste sont des élèves avec { $side }. Des noms tirés au sort donneraient { $lots }
results-would-what = noms d’une telle liste seraient des élèves avec { $side }. Des noms tirés au sort donneraient { $lots }
results-listed-what = élèves avec { $side } sont sur la liste
results-alarms-what = fausses alertes par élève repéré. Des noms tirés au sort donneraient { $lots }
results-capacity = Combien d’élèves pouvez-vous rencontrer ?
results-capacity-meet = Nous pouvons en rencontrer { $capacity } sur { $rows }
results-capacity-value = { $capacity } élèves sur { $rows }
results-aim = La longueur de la liste
results-aim-capacity = suit le nombre d’élèves que vous pouvez rencontrer
results-aim-recall = suffit pour repérer { $goal } sur 10 des élèves ayant besoin d’aide
results-aim-cost = { $goal ->
    [1] est la plus avantageuse si un oubli pèse autant qu’une fausse alerte
   *[other] est la plus avantageuse si un oubli pèse autant que { $goal } fausses alertes
 }
results-aim-recall-told = Parmi les élèves d’entraînement, il fallait une liste de cette proportion pour en repérer autant. Ici, { $capacity } élèves sur { $rows } y figurent, et elle en repère { $found } sur les { $need } ayant besoin d’aide.
results-aim-cost-told = Parmi les élèves d’entraînement, une liste de cette proportion coûtait le moins. Ici, { $capacity } élèves sur { $rows } y figurent, et elle en repère { $found } sur les { $need } ayant besoin d’aide.
results-capacity-whom = Sur la liste figurent les élèves aux estimations les plus hautes selon { $model }. Chaque estimation vient d’un modèle qui ne connaissait pas l’élève.
results-doubts = Une question sur vos colonnes
results-doubts-again = Votre réponse change ce que lisent les modèles : ils sont donc entraînés de nouveau. Vous pouvez revenir en arrière sur la page Données.
results-level = Impossible de départager { $best } et { $against } sur { $rows } élèves : écart { $difference } ({ $metric }), intervalle { $interval }{ $p ->
    [none] {""}
   *[other] , { $p }
}{ $seeable ->
    [none] {""}
   *[other] {"\u202F"}; un écart de { $seeable } aurait été vu quatre fois sur cinq
}.
results-same = { $best } et { $against } rangent ces { $rows } élèves dans le même ordre.
results-ahead = { $best } et { $against } diffèrent sur ces { $rows } élèves, mais les parties diffèrent tant que ce n’est pas sûr : écart { $difference } ({ $metric }), intervalle { $interval }{ $p ->
    [none] {""}
   *[other] , { $p }
}{ $seeable ->
    [none] {""}
   *[other] {"\u202F"}; un écart de { $seeable } aurait été vu quatre fois sur cinq
}. Davantage de tours permettraient de le savoir.
results-other-ahead = { $against } : devant { $best } sur ces { $rows } élèves, écart { $difference } ({ $metric }), intervalle { $interval }. { $best } est un choix fait avant tout regard sur ces élèves : ce choix reste.
results-apart = { $best } : différence nette avec { $others } sur { $rows } élèves, chaque intervalle de l’écart exclut 0{ $p ->
    [none] {""}
   *[other] , { $p } au plus, corrigé pour toutes les paires
}.
results-p = p = { $p }
results-p-below = p sous { $p }
results-told-rightly = la proportion d’élèves bien classés par des listes de même longueur
results-lists = En savoir plus sur les listes : toutes les longueurs, et si agir en vaut la peine
results-moment = Résultats au moment
results-as-of = Moment : { $moment } ; rien de plus tardif n’a été lu. { $many ->
    [0] Personne n’avait encore quitté le groupe.
    [one] { $gone } élève avait déjà quitté le groupe et ne compte pas dans l’évaluation.
   *[other] { $gone } élèves avaient déjà quitté le groupe et ne comptent pas dans l’évaluation.
}
results-against = { $model } face à
results-behind = Derrière le verdict
results-behind-note = Pour qui veut vérifier. Tous les chiffres portent sur des élèves que le modèle ne connaissait pas.
results-look-at = Montrer le détail de
results-coming = Le détail arrive.
results-no-details = Ce modèle ne garde aucun détail à dessiner.
results-scores = Tous les scores en tableau
results-scores-caption = Chaque mesure de chaque modèle, n = { $rows }. Moyenne : sur les parties. Ensemble : toutes les lignes évaluées à la fois. Bas et haut : intervalle à 95 %.
results-scores-region = Tous les scores, défile de côté
results-scores-metric = Mesure
results-scores-mean = Moyenne
results-scores-pooled = Ensemble
results-export = Emporter les chiffres
results-export-note = Un fichier est écrit sur cet appareil quand vous appuyez sur un bouton. Rien n’est envoyé.
results-export-predictions = Prédictions hors partie (CSV)
results-export-results = Résultats (JSON)
results-later-none = Les étapes Élèves et Équité restent fermées : une liste tirée de ces colonnes aurait tort pour la plupart de ses noms.
results-back = Retour
results-help = Ce qui peut aider
results-help-columns = Ajouter ce qui se passe chaque semaine
results-help-columns-detail = Les quiz, les devoirs et la présence semaine par semaine en disent souvent plus qu’un seul total.
results-help-target = Vérifier la cible
results-help-target-detail = La colonne { $column } est-elle lue comme vous l’entendez ? Les lignes sont-elles dans le même ordre que les résultats ?
results-help-rows = Ajouter des élèves
results-help-rows-detail = Avec { $rows } élèves, seuls des signes forts sont visibles. Une classe précédente peut aider.
results-off = Ce qui est désactivé
results-change-question = Changer la question
results-suspicious-title = Regardez les données avant de vous en servir
results-suspicious-detail = Un résultat aussi bon veut le plus souvent dire qu’une colonne a été remplie en même temps que la réponse. Écartez-la et relancez l’entraînement.
results-suspicious-column = La colonne { $column } était-elle connue à temps ?
results-suspicious-ask = Si elle a été remplie en même temps que { $side } ou après, écartez-la : là où elle n’est pas encore connue, ces résultats ne valent rien. Si elle est toujours connue avant que vous posiez la question, dites-le.
results-suspicious-columns = Regarder les colonnes

## Lists over time, and what is needed

results-early = Voir au fil du temps
chart-early-recall = Repérages par la liste
chart-early-about-recall = Parmi les élèves ayant besoin d’aide et encore là, la proportion sur une liste{ $capacity ->
    [none] {""}
   *[other] {" "}d’environ { $capacity }
 }, selon le moment où la question est posée ({ $unit }), avec des seuils fixés sur d’autres élèves. Plus haut, c’est mieux. Trait plein et bande : { $model } avec son intervalle à 95 % ; gris : autres modèles qui ont des listes
chart-early-no-figure = { $metric } : rien n’est connu pour { $model }
chart-early-figure-better = { $metric } : { $late } en { $unit } { $last }, nettement mieux que { $early } en { $unit } { $first }
chart-early-figure-worse = { $metric } : { $late } en { $unit } { $last }, nettement moins bien que { $early } en { $unit } { $first }
chart-early-figure-level = { $metric } : impossible de départager { $early } en { $unit } { $first } et { $late } en { $unit } { $last }
results-over-time = { $capacity ->
    [one] Une liste de { $capacity } élève au fil du temps
   *[other] Des listes de { $capacity } élèves au fil du temps
 }
results-over-time-about = À chaque moment, la liste contient les estimations les plus hautes parmi les élèves encore là. Une courbe de ces seuls élèves s’améliore quand les cas difficiles partent ; à côté se trouve donc la même pour tous les élèves du début.
chart-found-there = encore là
chart-found-everybody = repérages
chart-found-all = élèves du début
chart-found-there-head = Repérages parmi les élèves encore là, sur 100
chart-found-all-head = Repérages parmi les élèves du début, sur 100
chart-found-enrolled = Élèves encore là
chart-found-need = Besoin d’aide, sur 100
chart-found-none = Personne parmi les élèves du début n’a besoin d’aide
chart-found-rises = De tous les élèves du début ayant besoin d’aide, une liste de { $capacity } en repère { $late } sur 100 ({ $last }), nettement plus que { $early } ({ $first })
chart-found-falls = De tous les élèves du début ayant besoin d’aide, une liste de { $capacity } en repère { $late } sur 100 ({ $last }), nettement moins que { $early } ({ $first })
chart-found-level = De tous les élèves du début ayant besoin d’aide, une liste de { $capacity } en repère { $early } sur 100 ({ $first }) et { $late } ({ $last }) : impossible de les départager
chart-found-departure = La liste repère mieux les élèves encore là parce que d’autres sont partis : de tous les élèves du début ayant besoin d’aide, elle en repère { $late } sur 100 ({ $last }), impossible à départager de { $early } ({ $first })
chart-found-about-everybody = Listes de { $capacity } selon { $model }, à chaque moment demandé ({ $unit }) : sur 100 élèves ayant besoin d’aide ({ $need } élèves sur { $rows }), combien sont sur la liste. Personne n’est parti : les élèves encore là sont tous ceux du début. Bande : intervalle à 95 %
chart-found-about = Listes de { $capacity } selon { $model }, à chaque moment demandé ({ $unit }). Trait plein : sur 100 élèves ayant besoin d’aide et encore là, combien sont sur la liste. Tirets : sur 100 élèves ayant besoin d’aide au début ({ $need } élèves sur { $rows }), combien sont sur la liste, ou sont partis après y avoir figuré ; un départ avant cela reste un oubli pour de bon. Bandes : intervalle à 95 %
chart-sure = { $sure } sur 100 des élèves ayant besoin d’aide ont déjà été sur deux listes de suite ({ $last }), { $never } jamais ; { $alarmed } sur 100 des élèves qui s’en sortaient bien ont été sur une liste
chart-sure-about = Listes de { $capacity } selon { $model }, à chaque moment demandé ({ $unit }). Trait plein : des { $need } élèves ayant besoin d’aide au début, combien sur 100 ont déjà été sur deux listes de suite. Tirets : des { $well } élèves qui s’en sortaient bien, combien sur 100 ont déjà été sur une liste. Bandes : intervalle à 95 %
chart-sure-twice = deux de suite
chart-sure-alarmed = sans besoin
chart-sure-twice-head = Sur deux listes de suite, sur 100
chart-sure-alarmed-head = Sur une liste sans besoin, sur 100
chart-sure-stays = Sur 100 de la liste précédente, y sont encore
results-look-running = Les autres chiffres attendent la fin de ce calcul.
results-look-live = Calcul en cours, { $share } %
results-selection = Quelles colonnes sont parlantes, quels que soient les élèves d’entraînement
results-selection-about = Une colonne qui ne compte que pour certains élèves peut compter par hasard. On demande ici, partie par partie, quelles colonnes une somme pondérée garde quand chaque colonne a un prix. Cela prend quelques secondes.
results-selection-ask = Lancer la recherche
results-selection-nothing = Une somme pondérée ne garde aucune colonne, dans aucune partie, quand chaque colonne a un prix.
results-selection-column = Colonne
results-selection-kept = Gardée
results-selection-important = Parmi les { $most } plus importantes
results-selection-of = dans { $times } parties sur { $folds }
results-selection-model = Importance selon le modèle : { $model }.
results-selection-others = { $count ->
    [one] { $count } autre colonne n’est jamais gardée.
   *[other] { $count } autres ne sont jamais gardées.
 }
results-selection-aside = Laissées de côté dans chaque partie, car elles ne varient guère ou disent la même chose qu’une autre colonne : { $names }
results-minimal = Ce que vous n’auriez pas besoin de recueillir
results-minimal-about = Chaque colonne gardée doit être recueillie, conservée et protégée. On cherche ici le plus petit nombre de colonnes qui en disent autant. Cela prend quelques secondes.
results-minimal-ask = Chercher le minimum
results-minimal-none = On ne peut rien retirer ici : il n’y a qu’une colonne, ou aucune qui puisse être évaluée.
results-minimal-keep = Celles-ci suffisent
results-minimal-kept = gardée dans { $kept } parties sur { $folds }
results-minimal-spare = Pour { $target }, il ne serait plus nécessaire de recueillir
results-minimal-others = { $count ->
    [one] { $count } total
   *[other] { $count } totaux
 } sur ce qui se passe semaine après semaine
results-minimal-others-about = Ces totaux sont tirés du second fichier, ou de colonnes d’étapes nécessaires à un autre total, et vont avec : { $names }
results-minimal-take = { $count ->
    [one] Écarter cette colonne et réévaluer
   *[other] Écarter ces { $count } colonnes et réévaluer
 }
results-minimal-again = Les modèles sont entraînés de nouveau sans elles. Vous pouvez revenir en arrière sur la page Données.
chart-minimal = { $count } { $count ->
    [one] colonne sur { $total } suffit
   *[other] colonnes sur { $total } suffisent
 } : { $metric } { $few }, avec toutes { $all }
chart-minimal-lost = { $count } { $count ->
    [one] colonne sur { $total } suffit presque
   *[other] colonnes sur { $total } suffisent presque
 } : { $metric } { $few }, avec toutes { $all }
chart-minimal-all = Les { $total } colonnes sont toutes nécessaires
chart-minimal-about = { $metric } d’une somme pondérée avec tant de colonnes, sur des élèves qui n’ont pas servi à son entraînement ; moyenne sur { $folds } parties, n = { $rows }{ $of ->
    [none] {""}
   *[other] {" "}tirés au sort parmi { $of }
 }. Plus haut, c’est mieux. Tirets : ce que le plus petit choix doit atteindre, 0,01 sous toutes les colonnes. Le choix s’est fait sur les lignes d’entraînement ; il n’y a pas d’intervalle pour cette courbe
chart-minimal-about-lower = { $metric } d’une somme pondérée avec tant de colonnes, sur des élèves qui n’ont pas servi à son entraînement ; moyenne sur { $folds } parties, n = { $rows }{ $of ->
    [none] {""}
   *[other] {" "}tirés au sort parmi { $of }
 }. Plus bas, c’est mieux. Tirets : ce que le plus petit choix ne doit pas dépasser, 1 % au-dessus de toutes les colonnes. Le choix s’est fait sur les lignes d’entraînement ; il n’y a pas d’intervalle pour cette courbe
chart-minimal-columns = Colonnes
chart-minimal-limit = limite { $score }
results-learning = Plus d’élèves aideraient-ils ?
results-learning-about = Un modèle simple est entraîné sur un huitième, un quart, la moitié et la totalité des élèves, pour voir ce qu’apporte le dernier pas. Cela prend une ou deux secondes.
results-learning-ask = Calculer
results-learning-none = On ne peut pas le dire ici : il y a trop peu d’élèves, ou aucun résultat qui puisse être évalué.
results-learning-gain = Les { $all } élèves d’entraînement au lieu de { $half } { $better ->
    [yes] apportent { $measure ->
        [rmse] une erreur réduite de { $gain }
       *[auroc] { $gain } d’AUC en plus
    }
   *[no] n’apportent rien
 }{ $p ->
    [none] {"\u202F"}; aucun test ne vaut pour ces parties
   *[other] {" "}({ $p })
 }. Doubler encore le nombre d’élèves apporte rarement davantage.
chart-learning-likely = Plus d’élèves de ce type aideraient sans doute
chart-learning-hardly = Plus d’élèves de ce type n’aideraient guère
chart-learning-open = On ne peut pas dire si plus d’élèves de ce type aideraient
chart-learning-rows = Élèves d’entraînement
chart-learning-about = { $metric } d’une somme pondérée selon le nombre d’élèves d’entraînement, sur les mêmes élèves, qui n’y ont pas servi ; moyenne sur les parties et les tirages, n = { $rows }{ $of ->
    [none] {""}
   *[other] {" "}tirés au sort parmi { $of }
 }. Plus haut, c’est mieux ; il n’y a pas d’intervalle pour cette courbe
chart-learning-about-lower = { $metric } d’une somme pondérée selon le nombre d’élèves d’entraînement, sur les mêmes élèves, qui n’y ont pas servi ; moyenne sur les parties et les tirages, n = { $rows }{ $of ->
    [none] {""}
   *[other] {" "}tirés au sort parmi { $of }
 }. Plus bas, c’est mieux ; il n’y a pas d’intervalle pour cette courbe
results-spread = ± { $half }
results-spread-what = autour d’une estimation ({ $column }), où devraient se trouver { $aim ->
    [90] neuf résultats sur dix
   *[other] { $aim } résultats sur 100
 }{ $average ->
    [none] {""}
   *[other] . Autour de la moyenne de la classe, il faut ± { $average }
 }
results-spread-held = en contenait { $held } sur 100, pour des élèves qui n’ont pas servi à l’entraînement (intervalle { $interval }), n = { $rows } ; { $promise ->
    [none] d’une cohorte à la suivante, rien n’est promis
   *[other] { $promise } sont promis
 }

## Page

page-name = Homeroom
page-title = { $heading } · Homeroom
page-skip = Aller au contenu
page-file = { $name }, { $rows ->
    [one] { $rows } élève
   *[other] { $rows } élèves
 }
page-theme = Passer du clair au sombre et retour
page-close = Fermer
page-back = Retour
page-cancel = Annuler
page-percent = { $share } %
page-no-start = Cette page n’a pas pu démarrer : { $reason }

page-stages = Étapes
page-stage = Étape
page-stage-of = { $at } sur { $of } : { $name }
page-stage-done = , terminée
page-stage-closed = , pas encore ouverte
page-stage-data = Données
page-stage-question = Question
page-stage-training = Entraînement
page-stage-results = Résultats
page-stage-students = Élèves
page-stage-fairness = Équité
page-stage-report = Rapport

page-badge = Reste sur cet appareil · { $count ->
    [one] { $count } requête
   *[other] { $count } requêtes
 }
page-badge-tried = { $count ->
    [one] { $count } requête a été tentée
   *[other] { $count } requêtes ont été tentées
 }
page-badge-short = { $count ->
    [one] { $count } requête
   *[other] { $count } requêtes
 }
page-how-know = Comment le savoir ?
page-privacy-title = Comment savoir que tout reste ici ?
page-privacy-requests = { $count ->
    [one] requête depuis le chargement de la page
   *[other] requêtes depuis le chargement de la page
 }
page-privacy-blocked = { $count ->
    [one] tentative bloquée
   *[other] tentatives bloquées
 }
page-privacy-stored = { $count ->
    [one] cookie ou ligne stockée
   *[other] cookies ou lignes stockées
 }
page-privacy-last = Dernière tentative : { $what }
page-privacy-part = Une requête est allée chercher encodings.js, une partie de cette page qui lit les caractères antérieurs à Unicode. Rien de votre fichier n’est parti avec elle.
page-privacy-rule = La page porte une règle que votre navigateur fait respecter : elle ne peut se connecter à rien.
page-privacy-rule-label = La règle
page-privacy-checks = Vérifiez vous-même
page-privacy-check-1 = Coupez le Wi-Fi. Tout continue de fonctionner ; seul un fichier aux caractères antérieurs à Unicode doit être enregistré en UTF-8.
page-privacy-check-2 = Appuyez sur F12, ouvrez Réseau, déposez un fichier : la liste reste vide. Seuls des caractères antérieurs à Unicode ajoutent encodings.js, une fois.
page-privacy-check-3 = Fermez l’onglet. Il ne reste rien, sauf ce que vous avez enregistré.
page-privacy-outside = La règle lie cette page. Les extensions du navigateur, les correcteurs d’orthographe et la traduction sont en dehors : ils appartiennent à votre navigateur et peuvent lire ce qu’affiche n’importe quelle page. Cette page demande au correcteur et à la traduction de rester à l’écart.

page-empty-title = Voir qui pourrait avoir besoin d’aide, et jusqu’où s’y fier.
page-empty-lead = Déposez une liste d’élèves, telle que votre école la tient. Homeroom apprend avec elle sur cet appareil, dit clairement ce que cela vaut et montre sur quoi cela repose.
page-drop = Déposez ici un fichier d’élèves
page-drop-held = Relâchez pour le lire ici
page-drop-kinds = CSV, Excel ou OpenDocument. Une ligne par élève. Un second fichier avec des dates ou des semaines peut l’accompagner.
page-drop-stays = Il n’est envoyé nulle part
page-choose-file = Choisir un fichier
page-sample = Essayer avec une classe inventée
page-promises = À quoi vous fier
page-promise-here = Tout reste ici
page-promise-here-about = Il n’y a pas de serveur. La page s’est interdit toute connexion.
page-promise-honest = C’est honnête
page-promise-honest-about = Chaque estimation est évaluée sur des élèves que le modèle ne connaît pas, à côté de la meilleure règle simple. S’il n’y a rien à trouver, Homeroom le dit.
page-promise-decide = Vous décidez
page-promise-decide-about = Homeroom dit qui pourrait avoir besoin d’aide, jamais qu’un élève va échouer, et n’agit jamais de sa propre initiative.

page-reading-title = Lecture : { $name }
page-reading-sample = Création d’une classe inventée
page-reading-lead = Le fichier reste sur cet appareil. Rien n’y est modifié.
page-reading-bytes = { $done } sur { $total } Mo.
page-reading-look = Examen des lignes et des colonnes.
page-reading-bar = Lecture
page-left = Encore environ { $span }.
page-span-moment = une ou deux secondes
page-span-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
 }
page-span-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
page-live-reading = Lecture, { $share } %
page-live-training = Entraînement, { $share } %
page-live-training-left = Entraînement, { $share } %, encore environ { $span }

page-data-title = { $rows ->
    [one] { $rows } élève
   *[other] { $rows } élèves
 }, { $columns ->
    [one] { $columns } colonne
   *[other] { $columns } colonnes
 }.
page-data-look = { $count ->
    [0] Rien à regarder d’abord.
    [one] Un point à regarder d’abord.
    [2] Deux points à regarder d’abord.
    [3] Trois points à regarder d’abord.
    [4] Quatre points à regarder d’abord.
    [5] Cinq points à regarder d’abord.
    [6] Six points à regarder d’abord.
   *[other] { $count } points à regarder d’abord.
 }
page-choose-another = Choisir un autre fichier
page-data-lead = { $source }. Rien n’a été modifié ; tout ce qui suit peut être annulé.
page-sheet = Feuille
page-again = Recharger
page-found = Ce qui a été trouvé
page-notes-more = { $count ->
    [one] { $count } autre remarque
   *[other] { $count } autres remarques
 }
page-glance-students = Élèves
page-glance-columns = Colonnes
page-glance-inputs = pour apprendre
page-glance-target = cible
page-glance-missing = Cellules vides
page-glance-twice = Doublons
page-changes = { $count ->
    [one] Vous avez changé { $count } chose
   *[other] Vous avez changé { $count } choses
 }
page-change = { $column } : { $what }
page-change-protected = protégée
page-change-unprotected = non protégée
page-change-missing = valeurs impossibles comme manquantes
page-change-written = valeurs telles quelles
page-change-known = connue à temps
page-change-unknown = pas connue à temps
page-undo = Annuler
page-undo-label = Annuler : { $change }
page-beside-none = Semaines ou événements
page-beside-none-about = Ce qui se passe semaine après semaine en dit souvent plus qu’un seul total. Un second fichier peut le contenir : une ligne par élève et par jour, semaine ou cours.
page-beside-add = Ajouter semaines ou événements
page-beside = Semaine par semaine : { $name }
page-beside-busy = Vérification de la correspondance entre les deux fichiers.
page-beside-turned = D’après leur contenu, { $students } a une ligne par élève et { $events } dit ce qui s’est passé.
page-beside-ask = { $rows } lignes. À qui est la ligne : { $other }, comme { $own } chez les élèves. Quand : { $time }. Ce qui s’est passé : { $kind }. Durée d’une étape : { $step }. Départ : { $exit }.
page-beside-other = Colonne des événements qui dit à qui est une ligne
page-beside-own = Colonne des élèves qui dit la même chose
page-beside-time = Colonne qui dit quand
page-beside-kind = Colonne qui dit ce qui s’est passé
page-beside-step = Durée d’une étape
page-beside-exit = Colonne qui dit quand quelqu’un est parti
page-beside-choose = choisir une colonne
page-beside-measures = Mesuré lors d’un événement
page-beside-kinds = Ce qui s’est passé : { $kinds }.
page-beside-once = Laisser de côté les événements identiques, cellule par cellule, à une ligne précédente
page-beside-part = Retirer ce fichier
page-beside-swap = Échanger : { $name } contient les élèves
page-exit-nobody = aucune colonne
page-step-usual = trouvée toute seule
page-step-day = un jour
page-step-week = une semaine
page-step-month = un mois
page-step-item = chaque événement
page-step-so-many = { $count } { $unit }
page-dates-day = Le jour vient d’abord : 3/4 est le 3 avril
page-dates-month = Le mois vient d’abord : 3/4 est le 4 mars
page-series = Lire { $columns } comme une même mesure au fil du temps
page-series-to = { $first } à { $last } ({ $count } colonnes)
page-series-about = Le numéro dans un nom est la semaine où la valeur était connue. Sinon, ces colonnes sont laissées de côté quand un moment est indiqué.
page-series-maybe = { $columns } : cela ressemble à une même mesure au fil du temps.
page-series-take = Les lire semaine par semaine
page-term = La période
page-term-channel = Montrer
page-strips = Élève par élève : { $channel }
page-strips-about = Élèves { $from } à { $to } sur { $all }, dans l’ordre du fichier.
page-strips-region = Élèves semaine par semaine, défile de côté
page-strips-key = Plus la couleur est pleine, plus la valeur est haute. Hachuré : manquant. Le numéro de ligne est celui du tableur.
page-strips-before = Précédents
page-strips-after = Élèves suivants
page-strips-from = Depuis l’élève
page-columns = Colonnes
page-columns-about = Changez un type ou un rôle par son mot souligné.
page-columns-count = { $inputs ->
    [one] { $inputs } entrée
   *[other] { $inputs } entrées
 }, { $target ->
    [one] { $target } cible
   *[other] { $target } cibles
 }, { $kept ->
    [one] { $kept } écartée
   *[other] { $kept } écartées
 }.
page-columns-more = { $count ->
    [one] Montrer l’autre colonne
   *[other] Montrer les { $count } autres colonnes
 }
page-kind-of = Type de la colonne { $column }
page-kind-number = nombre
page-kind-category = catégorie
page-kind-yesNo = oui ou non
page-kind-date = date
page-kind-text = texte libre
page-role-of = Rôle de la colonne { $column }
page-role-input = entrée
page-role-target = cible
page-role-identifier = identifiant
page-role-group = lignes liées par
page-role-cohort = cohorte
page-role-step = par semaine
page-role-exit = départ
page-role-ignored = écartée
page-protected = protégée
page-protected-of = La colonne { $column } est protégée
page-tag-target = la question
page-rows = Premières lignes
page-rows-odd = Premières lignes et anomalies
page-rows-label = Premières lignes du fichier, défile de côté
page-rows-note = Les numéros de ligne sont ceux du tableur. Les colonnes grises ne servent pas à apprendre.
page-row = ligne
page-names-show = Voir les noms
page-names-hide = Cacher les noms
page-cell-missing = manquant
page-cell-hidden = masqué
page-cell-odd = , à regarder
page-next-question = Suite : la question

page-question-title = Que voulez-vous savoir ?
page-question-kind = Type de question
page-form-atRisk = Aide
page-form-atRisk-about = Qui en aurait besoin
page-form-number = Un nombre
page-form-number-about = Une note ou un score
page-form-category = Une catégorie
page-form-category-about = Un résultat parmi plusieurs
page-ask-number = Prédire { $target } comme un nombre.
page-ask-category = Prédire { $target } comme l’une de ses valeurs.
page-ask-value = Prédire qui pourrait avoir besoin d’aide : les élèves dont { $target } est { $op } { $value }.
page-ask-values = Prédire qui pourrait avoir besoin d’aide : les élèves dont { $target } est { $values }.
page-target-label = Colonne à prédire
page-target-none = choisir une colonne
page-op-label = Comparaison
page-op-below = sous
page-op-at-most = au plus
page-op-above = au-dessus de
page-op-at-least = au moins
page-op-equal = exactement
page-op-other = autre que
page-op-in = parmi
page-value-label = Valeur
page-value-between = Entrez un nombre entre { $low } et { $high }, par exemple { $proposed }
page-value-missing = Entrez une valeur
page-values = Quelles valeurs de la colonne { $column } appellent de l’aide ?
page-values-none = une de ces valeurs
page-students = { $count ->
    [one] { $count } élève
   *[other] { $count } élèves
 }
page-rule = Comparer avec votre propre règle simple
page-rule-about = Les modèles devraient faire mieux
page-rule-label = Votre règle
page-rule-column = Colonne de votre règle
page-rule-op = Comparaison de votre règle
page-rule-value = Valeur de votre règle
page-rule-values-hint = valeurs, séparées par des virgules
page-question-numbers = Votre question en chiffres
page-question-means = Ce que cela veut dire
page-models = Quels modèles
page-models-about = Les modèles cochés sont lancés, { $count } pour l’instant. { $always ->
    [0] {""}
    [one] Un modèle simple tourne toujours, pour que les autres aient quelque chose à dépasser.
    [2] Deux modèles simples tournent toujours, pour que les autres aient quelque chose à dépasser.
   *[other] { $always } modèles simples tournent toujours, pour que les autres aient quelque chose à dépasser.
 }
page-models-simple = Seuls les modèles simples tournent.
page-model-always = Toujours actif : sert de repère aux autres
page-model-blend = Prend plusieurs fois plus de temps
page-settings = Réglages
page-settings-of = {"\u00A0"}: { $model }
page-setting-range = De { $low } à { $high }
page-setting-whole = Un nombre entier de { $low } à { $high }
page-splitting = Entraîner et évaluer
page-splitting-about = Les élèves sont répartis en { $folds } parties. Chaque partie est évaluée par des modèles entraînés sur les autres.
page-splitting-cohort = La cohorte { $cohort } est évaluée, en entier, par des modèles entraînés sur les cohortes d’avant. Les personnes de l’évaluation ne servent pas à l’entraînement.
page-splitting-turn = Chaque cohorte sauf la première est évaluée par des modèles entraînés sur celles d’avant. Les personnes de l’évaluation ne servent pas à l’entraînement.
page-splitting-left = Chaque valeur de la colonne { $column } est évaluée par des modèles qui ne la connaissent pas : ce qu’obtiendrait une nouvelle valeur. Les personnes de l’évaluation ne servent pas à l’entraînement.
page-parts-left = une par valeur ({ $column }), chacune évaluée par les autres
page-decide = Évaluer toutes les longueurs de liste
page-decide-about = Calibre les probabilités et dit quelle longueur de liste il faut, sur les lignes d’entraînement. Chaque modèle est entraîné six fois plus
page-decide-number = Donner un intervalle à chaque estimation
page-decide-number-about = Neuf résultats sur dix devraient s’y trouver. Sa largeur est fixée sur les lignes d’entraînement. Chaque modèle est entraîné six fois plus
page-parts = Parties
page-parts-count = { $count }
page-rounds = Tours
page-rounds-count = { $count ->
    [one] une fois
   *[other] { $count } fois, nouvelle répartition
 }
page-rounds-seeds = { $count ->
    [one] une fois
   *[other] { $count } fois, nouvel entraînement
 }
page-gap-target = Choisissez une colonne à prédire
page-gap-value = La valeur manque encore
page-gap-values = Choisissez au moins une valeur
page-gap-rule = Votre règle a besoin d’une valeur
page-unit-week = Semaine
page-unit-day = Jour
page-unit-step = Étape
page-unit-own = { $name }
page-at-week = semaine { $moment }
page-at-day = jour { $moment }
page-at-step = étape { $moment }
page-at-own = { $name } { $moment }
page-when-week = Seul compte ce qui est connu jusqu’à la semaine { $moments }.
page-when-day = Seul compte ce qui est connu jusqu’au jour { $moments }.
page-when-step = Seul compte ce qui est connu jusqu’à l’étape { $moments }.
page-when-own = Seul compte ce qui est connu jusque-là ({ $name }) : { $moments }.
page-when-nobody = Colonne qui dit quand quelqu’un est parti : { $exit }.
page-when-exit = Les élèves déjà partis, d’après { $exit }, ne comptent pas dans l’évaluation.
page-when-judge = Évaluer sur { $cohort }.
page-when-everybody = tous les élèves, partie par partie
page-when-one = { $cohort }, entraînement sur les cohortes d’avant
page-when-turn = chaque cohorte à son tour, chacune par celles d’avant
page-when-label = Moments de prédiction
page-when-cohort = Qui sert à l’évaluation
page-when-hint = Indiquez plusieurs moments séparés par des virgules, par exemple 4, 8, 12, pour voir à partir de quand se fier à une alerte. Laissez vide pour prendre toute la période.
page-when-wrong = Écrivez des nombres séparés par des virgules, par exemple 4, 8, 12
page-standing = Qui est là
page-standing-region = Élèves à chaque moment, défile de côté
page-standing-moment = Moment
page-standing-judged = Évaluation
page-standing-taught = Entraînement
page-standing-gone = Départs
page-standing-need = Besoin d’aide
page-standing-end = période entière
page-expected = Environ { $span } sur cet appareil
page-train = { $count ->
    [0] Entraîner
    [one] Entraîner { $count } modèle
   *[other] Entraîner { $count } modèles
 }

page-training-begins = L’entraînement commence.
page-training-title = Entraînement.
page-training-title-left = Entraînement. Encore environ { $span }.
page-training-lead = { $folds ->
    [one] Chaque modèle est entraîné sur les cohortes antérieures et évalué sur une cohorte qu’il ne connaît pas
   *[other] Chaque modèle est entraîné { $folds } fois et évalué sur la partie qu’il ne connaît pas
}{ $repeats ->
    [one] .
   *[other] , en { $repeats } tours.
 }
page-training-cancelled = L’entraînement a été annulé après { $done } sur { $total }.
page-training-failed = L’entraînement s’est arrêté.
page-training-finished = L’entraînement est terminé.
page-training-bar = Entraînement
page-training-count = { $done } sur { $total }
page-training-leave = Vous pouvez quitter cet onglet ; le calcul continue. « Annuler » garde votre fichier et votre question.
page-training-table = Avancement par modèle et partie, défile de côté
page-training-model = Modèle
page-training-part = Partie
page-training-cells = Chiffre dans une case terminée : { $metric } sur la partie mise à part{ $repeats ->
    [one] {""}
   *[other] , en moyenne sur les tours
 } ; { $better ->
    [lower] plus bas, c’est mieux
   *[higher] plus haut, c’est mieux
 }. Une partie seule varie ; fiez-vous à l’intervalle de la page suivante.
page-training-moments = Les { $count } moments sont ici réunis en moyenne ; les résultats montrent chacun.
page-training-chance = { $chance } correspond au hasard.
page-cell-waits = attend
page-cell-undone = pas fait
page-cell-done = fait
page-learning = Pendant l’apprentissage
page-now = En ce moment
page-now-lot = Chaque case entraîne un modèle sur toutes les parties sauf une, puis l’évalue sur celle-là.
page-now-within = Sur celles-ci, il est entraîné cinq fois de plus, sur des parties internes qui disent { $form ->
    [number] de combien il s’écarte d’habitude
   *[atRisk] quelle longueur de liste il faut
 }.
page-now-teaching = Chaque case entraîne un modèle sur toutes les parties sauf une, puis l’évalue sur celle-là.
page-now-cohort = Chaque case entraîne un modèle sur les cohortes antérieures, puis l’évalue sur la plus récente.
page-now-turn = Chaque case entraîne un modèle sur les cohortes d’avant l’une d’elles, puis l’évalue sur celle-là.
page-now-left = Chaque case entraîne un modèle sur toutes les valeurs sauf une, puis l’évalue sur celle-là.
page-part-of = partie { $part } sur { $of }
page-network-of = réseau { $member }
page-now-closing = Les parties sont réunies et les intervalles calculés.
page-open-results = Ouvrir les résultats une fois prêts
page-next-results = Suite : les résultats
page-train-again = Réentraîner
page-replaced = { $count ->
    [one] Un processus s’est arrêté et a été remplacé
   *[other] { $count } fois, un processus s’est arrêté et a été remplacé
 }
page-replaced-about = Sa partie a été refaite. Rien ne manque.

page-code = code { $code }
page-place-both = ligne { $row }, colonne { $column }
page-place-row = ligne { $row }
page-place-column = colonne { $column }

## The four kinds of question, and whose work promises more than the mark shows

error-no-intervals = { $why ->
    [kinds] La question porte sur les catégories de « { $column } », et un intervalle demande un nombre
   *[model] Aucun intervalle pour la colonne { $column } n’a été calculé pour ce modèle
}
error-no-intervals-advice = { $why ->
    [kinds] Demandez une note sous forme de nombre.
   *[model] Évaluez aussi les intervalles (--decide), ou choisissez un modèle qui apprend par lui-même.
}
# $columns are the first three columns that are kept out, $count is all of them, $more how many others.
template-exam = Prédire { $target } d’après ce qui est connu avant.{ $count ->
    [0] {""}
    [one] {" "}Écartée : { $columns }.
   *[other] {" "}Écartées : { $columns }{ $more ->
        [0] {""}
        [one] {" "}et { $more } autre
       *[other] {" "}et { $more } autres
    }.
}
template-semester = Prédire { $target } à la fin de la période.{ $count ->
    [0] {""}
    [one] {" "}Écartée : { $columns }.
   *[other] {" "}Écartées : { $columns }{ $more ->
        [0] {""}
        [one] {" "}et { $more } autre
       *[other] {" "}et { $more } autres
    }.
}
template-semester-kinds = Prédire { $target } comme catégorie ; aucune note finale n’est un nombre.{ $count ->
    [0] {""}
    [one] {" "}Écartée : { $columns }.
   *[other] {" "}Écartées : { $columns }{ $more ->
        [0] {""}
        [one] {" "}et { $more } autre
       *[other] {" "}et { $more } autres
    }.
}
template-risk = Qui pourrait finir avec { $target } sous { $values }.{ $count ->
    [0] {""}
    [one] {" "}Écartée : { $columns }.
   *[other] {" "}Écartées : { $columns }{ $more ->
        [0] {""}
        [one] {" "}et { $more } autre
       *[other] {" "}et { $more } autres
    }.
}
template-risk-kinds = Qui pourrait finir avec { $target } { $values }.{ $count ->
    [0] {""}
    [one] {" "}Écartée : { $columns }.
   *[other] {" "}Écartées : { $columns }{ $more ->
        [0] {""}
        [one] {" "}et { $more } autre
       *[other] {" "}et { $more } autres
    }.
}
template-potential = Qui, par son travail jusqu’ici, promet plus que ne montre { $target }.{ $count ->
    [0] {""}
    [one] {" "}Écartée : { $columns }.
   *[other] {" "}Écartées : { $columns }{ $more ->
        [0] {""}
        [one] {" "}et { $more } autre
       *[other] {" "}et { $more } autres
    }.
}
template-exam-none = Il n’y a pas deux colonnes qui ressemblent à des examens ou des notes à la suite, comme G1 et G2.
template-semester-none = Aucune colonne ne ressemble à une note finale ou à un résultat.
template-risk-none = Aucune colonne ne dit qui a abandonné ou échoué, et aucune ne ressemble à une note finale.
template-risk-scale = Pour { $target }, les nombres ne disent pas le seuil de réussite. Choisissez-le dans la phrase.
template-potential-none = Aucune colonne ne ressemble à une note finale en nombres.
template-potential-scale = Pour { $target }, les notes s’arrêtent à 6 ou moins : la plus basse y est peut-être la meilleure.

report-potential = { $model } : sur { $judged } élèves, { $count } ont une note sous l’intervalle autour de ce que promettait leur travail ; { $promised ->
    [yes] { $miss } sur 100, soit { $expected }, s’y trouveraient d’après la seule promesse de l’intervalle
   *[no] { $miss } sur 100, soit { $expected }, s’y trouveraient si cette cohorte ressemblait aux précédentes, ce que rien ne promet
}. { $more ->
    [yes] Il y en a plus que le seul hasard ne le rend probable
   *[no] Le seul hasard a pu les y mettre
}. Une liste d’essai : ces élèves ont servi à l’entraînement des autres parties
report-promising = ligne { $row } : estimation { $estimate } ({ $low } à { $high }), note { $result }, { $gap } de moins
report-promising-rest = et { $count } de plus

page-template-kind = Quatre types de question
page-template-exam = Le prochain examen
page-template-semester = Le semestre
page-template-risk = Risque
page-template-potential = Potentiel
page-template-off = pas dans ce fichier


promise-summary = Quand le travail promet plus que la note
promise-title = { $count ->
    [one] { $count } élève promet peut-être plus que sa note
   *[other] { $count } élèves promettent peut-être plus que leur note
}
promise-title-chance = { $count ->
    [0] Aucune note n’est sous l’intervalle de son estimation
    [one] { $count } note est sous son intervalle, peut-être par le seul hasard
   *[other] { $count } notes sont sous leur intervalle, peut-être par le seul hasard
}
promise-expected = { $count } sur { $judged } ; { $miss } sur 100, soit { $expected }, s’y trouveraient d’après la seule promesse de l’intervalle.
promise-expected-cohort = { $count } sur { $judged } ; { $miss } sur 100, soit { $expected }, s’y trouveraient si cette cohorte ressemblait aux précédentes. D’une cohorte à l’autre, l’intervalle ne promet rien.
promise-about = { $target } se trouve sous l’intervalle à { $aim } % autour de ce qu’attendait un modèle ({ $model }) qui ne connaissait pas l’élève. Le plus grand écart vient en premier.
promise-practice = Une liste d’essai : ces lignes ont servi à l’entraînement des autres parties, et leurs notes sont connues. Elle ne décide de rien. Une note basse a des raisons qu’aucune colonne ne contient ; posez la question avant de conclure.
promise-row = Ligne
promise-who = Nom
promise-estimate = Estimation
promise-interval = Intervalle
promise-gap = En moins
promise-scale = De { $low } à { $high } : le trait est l’intervalle, le point l’estimation, le losange { $target }.
promise-picture = Estimation et note
promise-rest = { $count ->
    [one] { $count } élève de plus n’est pas affiché.
   *[other] { $count } élèves de plus ne sont pas affichés.
}
promise-names = Voir les noms
promise-names-hide = Cacher les noms
promise-region = Élèves dont la note est sous l’intervalle
promise-coming = La liste se prépare.
promise-none = Aucun intervalle n’a été calculé : cochez les intervalles à l’étape Question et entraînez de nouveau.
promise-no-signal = Ces colonnes ne renseignent pas sur { $target } : aucune liste n’est proposée.
## The quality of the data

quality-later = La colonne { $column } a l’air d’être remplie après coup
quality-later-detail = D’après son nom, elle n’est peut-être connue qu’une fois tout terminé. Si c’est le cas, écartez-la : un modèle qui la lit répond trop tard.
quality-alone = Un modèle repose presque uniquement sur la colonne { $column }
quality-alone-detail = Elle porte { $share } % de ce que le meilleur modèle lit dans toutes les colonnes. Demandez comment la colonne { $column } est remplie : si c’est en même temps que la réponse, écartez-la. Si elle est connue à temps, une règle sur cette colonne fait peut-être aussi bien que le modèle.
quality-far = La colonne { $column } a { $count ->
    [one] une valeur
   *[other] { $count } valeurs
} loin de toutes les autres{ $count ->
    [one] {"\u00A0"}: { $value }
   *[other] , la plus éloignée étant { $value }
}
quality-far-detail = Les autres sont entre { $low } et { $high }. { $count ->
    [one] Elle est peut-être vraie ; si c’est
   *[other] Elles sont peut-être vraies ; si ce sont
} { $count ->
    [one] une erreur de saisie, traitez-la comme manquante.
   *[other] des erreurs de saisie, traitez-les comme manquantes.
}
quality-code = { $value } dans la colonne { $column } veut peut-être dire « non connu »
quality-code-detail = Cette valeur se trouve sur { $count ->
    [one] une ligne
   *[other] { $count } lignes
} ; toutes les autres sont entre { $low } et { $high }. Lue comme un nombre, elle dit quelque chose de faux sur ces élèves.
quality-below = La colonne { $column } est en dessous de 0 sur { $count ->
    [one] une ligne
   *[other] { $count } lignes
}
quality-below-detail = Toutes les autres sont des nombres entiers entre { $low } et { $high }. { $count ->
    [one] Veuillez la vérifier
   *[other] Veuillez les vérifier
} dans votre fichier, ou { $count ->
    [one] la traiter comme manquante.
   *[other] les traiter comme manquantes.
}
quality-scale = La colonne { $column } sort de son échelle sur { $count ->
    [one] une ligne
   *[other] { $count } lignes
}
quality-scale-detail = Les colonnes de ce type s’arrêtent à { $high }, et on trouve ici { $value }. Veuillez le vérifier dans votre fichier, ou traiter comme manquant ce qui dépasse { $high }.
quality-much = La colonne { $column } manque pour { $share } % des élèves
quality-much-detail = Ce qui est rempli pour { $count } élèves en dit peu sur eux. Un modèle n’en a pas besoin si les autres colonnes en disent autant.
quality-together = { $columns } : manquent ensemble pour { $count } élèves
quality-together-detail = Peut-être que ces élèves n’ont pas participé, ou qu’un formulaire n’a pas été rendu. Les modèles traitent une valeur manquante comme une information : il n’y a donc rien à faire ; demandez pourquoi avant de vous y fier.
quality-telling = L’absence de valeur dans la colonne { $column } renseigne sur la réponse
quality-telling-risk = Sur { $count } élèves sans valeur, { $without } % remplissent la condition « { $question } », parmi les autres { $others } % (un écart de { $low } à { $high } points). { $used ->
    [yes] Si des valeurs manquent à cause du résultat, elles sont connues trop tard : alors écartez la colonne.
   *[no] Elle ne sert pas à apprendre.
}
quality-telling-class = Sur { $count } élèves sans valeur, { $without } % sont dans { $class }, parmi les autres { $others } % (un écart de { $low } à { $high } points). { $used ->
    [yes] Si des valeurs manquent à cause du résultat, elles sont connues trop tard : alors écartez la colonne.
   *[no] Elle ne sert pas à apprendre.
}
quality-telling-number = { $count } élèves sans valeur ont { $without } en moyenne, les autres { $others } (un écart de { $low } à { $high }). { $used ->
    [yes] Si des valeurs manquent à cause du résultat, elles sont connues trop tard : alors écartez la colonne.
   *[no] Elle ne sert pas à apprendre.
}
quality-unknown = La colonne { $column } n’a pas de valeur pour { $count ->
    [one] { $count } élève
   *[other] { $count } élèves
}
quality-unknown-detail = { $count ->
    [one] Sa ligne ne sert
   *[other] Leurs lignes ne servent
} ni à l’entraînement ni à l’évaluation. Si { $count ->
    [one] la valeur manque à cause d’un départ
   *[other] les valeurs manquent à cause de départs
}, le groupe restant paraît meilleur que ne l’était la classe.
quality-key = { $count ->
    [one] Une même valeur de la colonne { $column } se trouve sur plusieurs lignes
   *[other] { $count } valeurs de la colonne { $column } se trouvent sur plusieurs lignes
}
quality-key-detail = Les lignes diffèrent : ce sont peut-être des élèves qui ont deux lignes, ou des erreurs. Si ce sont des élèves, gardez leurs lignes ensemble : sinon, une ligne sert à l’entraînement et l’autre à son évaluation.
quality-few = { $of ->
    [question] { $count } élèves sur { $rows } remplissent la condition « { $question } »
    [others] Sur { $rows } élèves, tous sauf { $count } remplissent la condition « { $question } »
   *[class] { $count } élèves sur { $rows } sont dans { $class }
}
quality-few-detail = Avec moins de 30 élèves pour un résultat, on apprend peu et on ne peut rien montrer. Demandez un résultat plus large, ou ajoutez des années.
quality-rare-detail = Ne jamais l’annoncer, c’est avoir raison pour { $rest } % des élèves. Regardez donc qui est repéré sur une liste, plutôt que la part de cas où un modèle a raison.
quality-groups = La colonne { $column } a { $count ->
    [one] un groupe
   *[other] { $count } groupes
} de moins de { $limit } élèves
quality-groups-detail = { $none ->
    [0] Pour si peu d’élèves, toute vérification de l’équité a des intervalles larges.
    [one] Pour si peu d’élèves, toute vérification de l’équité a des intervalles larges, et l’un de ces groupes a moins de { $limit } élèves : aucun chiffre n’est affiché pour lui.
   *[other] Pour si peu d’élèves, toute vérification de l’équité a des intervalles larges, et { $none } de ces groupes ont moins de { $limit } élèves : aucun chiffre n’est affiché pour eux.
}
quality-drift-median = { $column } : médiane { $later } pour { $cohort }, { $earlier } { $one ->
    [yes] pour { $before }
   *[no] avant
}
quality-drift-mean = { $column } : moyenne { $later } pour { $cohort }, { $earlier } { $one ->
    [yes] pour { $before }
   *[no] avant
}
quality-drift-share = { $column } : { $level } à { $later } % pour { $cohort }, { $earlier } % { $one ->
    [yes] pour { $before }
   *[no] avant
}
quality-drift-missing = { $column } : valeurs manquantes { $later } % pour { $cohort }, { $earlier } % { $one ->
    [yes] pour { $before }
   *[no] avant
}
quality-drift-detail = Il faudrait que { $distance } élèves sur 100 changent pour que la cohorte { $cohort } ressemble aux précédentes. Si la colonne est maintenant recueillie autrement, écartez-la : ce qui en a été appris ne vaut plus.
quality-drift-target = Il faudrait que { $distance } élèves sur 100 changent pour que la cohorte { $cohort } ressemble aux précédentes. Le résultat lui-même a bougé : les estimations entraînées sur des élèves d’avant sont peut-être trop hautes ou trop basses.
quality-drift-group = Il faudrait que { $distance } élèves sur 100 changent pour que la cohorte { $cohort } ressemble aux précédentes. La colonne ne sert pas à apprendre ; une vérification de l’équité compare d’autres groupes qu’avant.
quality-none = Rien d’étrange n’a été trouvé dans les données.
quality-none-more = Rien d’autre n’a été trouvé dans les données.

# The page and the command line: a report beside the score.
quality-title = Les données à la base
quality-report = { $count ->
    [0] Rien à regarder
    [one] Un point à regarder
   *[other] { $count } points à regarder
}{ $notes ->
    [0] {""}
    [one] , et une note
   *[other] , et { $notes } notes
}
quality-report-inside = { $count ->
    [0] rien à regarder
    [one] un point à regarder
   *[other] { $count } points à regarder
}{ $notes ->
    [0] {""}
    [one] , et une note
   *[other] , et { $notes } notes
}
quality-lead = { $rows ->
    [one] { $rows } ligne a été regardée
   *[other] { $rows } lignes ont été regardées
}, toutes colonnes comprises. Rien n’est modifié avant que vous ne le choisissiez, et chaque changement peut être annulé.
quality-open = Voir la qualité des données
quality-back-data = Retour aux colonnes
quality-back-results = Retour aux résultats
quality-back-question = Vers la question
quality-coming = Examen de chaque colonne…
quality-clean = Rien d’étrange n’a été trouvé : aucune valeur impossible, aucune ligne en double, aucun manque parlant, aucune colonne à interroger.
quality-topic-ask = Colonnes à interroger
quality-topic-values = Valeurs
quality-topic-missing = Valeurs manquantes
quality-topic-duplicates = En double
quality-topic-balance = Peu d’élèves
quality-topic-drift = Changé entre cohortes
quality-rows = { $count ->
    [one] Ligne { $rows }
   *[other] Lignes { $rows }{ $more ->
        [0] {""}
        [one] {" "}et { $more } autre
       *[other] {" "}et { $more } autres
    }
}
quality-rows-show = { $count ->
    [one] Montrer la ligne
   *[other] Montrer les lignes
}
quality-rows-hide = { $count ->
    [one] Masquer la ligne
   *[other] Masquer les lignes
}
quality-rows-label = Lignes de ce constat, défile
quality-rows-first = Les { $shown } premières sur { $count }, avec les numéros de votre tableur.
quality-rows-all = Avec les numéros de votre tableur.
quality-changes = Vos changements
quality-changed = Un changement efface ce qui a été appris ; entraînez de nouveau quand vous avez fini.
quality-picture-title = { $complete } élèves sur { $rows } ont toutes leurs valeurs
quality-picture-about = Chaque bande verticale est un motif : un carré plein est une valeur manquante, le nombre d’élèves est écrit en dessous. Les motifs de moins de { $least } élèves ne sont pas dessinés{ $others ->
    [0] {""}
    [one] {"\u202F"}; { $others } élève en a un
   *[other] {"\u202F"}; { $others } élèves en ont un
}.{ $more ->
    [0] {""}
    [one] {" "}{ $more } autre colonne a des valeurs manquantes.
   *[other] {" "}{ $more } autres colonnes ont des valeurs manquantes.
}
quality-picture-students = Élèves
quality-picture-together = Manquent ensemble
quality-picture-complete = Rien ne manque
quality-change-rows-out = les lignes en double sont laissées de côté
quality-change-rows-in = les lignes en double comptent
quality-change-bounds = hors de { $low } à { $high } : manquant
quality-change-low = sous { $low } : manquant
quality-change-high = au-dessus de { $high } : manquant
quality-change-merge = groupes de moins de { $count } réunis

## Students

# Reasons: what the student has there beside what the class has.
reason-number = { $column } { $value } (moyenne de la classe { $average })
reason-series = { $column } jusqu’à { $last } : { $value } en moyenne (moyenne de la classe { $average })
reason-level = { $column } : { $value } (le plus souvent { $usual }, { $share } %)
reason-missing = { $column } : non renseigné
# The measure of a second file, averaged over the steps so far.
reason-channel = { $column } : { $value } par étape (moyenne de la classe { $average })
# All measures of a second file together.
reason-steps = Étape par étape : { $columns }
reason-length = Nombre d’étapes jusqu’ici
chip-steps = la période jusqu’ici
report-matters = Ce qui compte pour { $model }, en commençant par le plus parlant
matter-shuffled = mélangée, score perdu
matter-size = taille moyenne des parts
matter-gain = gagné en apprenant
report-effect = Quand { $column } change : l’estimation, et son effet local accumulé
report-pair = { $a } et { $b } sont les plus liées (H { $h })
report-waiting = { $count ->
    [one] { $count } élève attend un résultat
   *[other] { $count } élèves attendent un résultat
} ; la liste en contient { $capacity }
report-practice = Une liste d’essai de { $count ->
    [one] { $count } élève dont le résultat est connu
   *[other] { $count } élèves dont le résultat est connu
}, chaque estimation venant d’un modèle qui ne connaissait pas l’élève ; la liste en contient { $capacity }
report-row = ligne { $row }
report-line = La liste s’arrête ici. De la place { $from } à la place { $to }, l’ordre tient surtout au hasard.
report-sheet = Ligne { $row } : estimation { $estimate }
report-near = Sur les { $near } élèves au résultat connu dont l’estimation est proche, { $ended } ont fini avec « { $condition } » ({ $share } sur 100)
report-rest = { $count ->
    [one] une raison plus petite
   *[other] { $count } raisons plus petites ensemble
} : { $points }
chip-number = { $column } { $value }
chip-series = { $column } jusqu’à { $last } { $value }
chip-level = { $column } : { $value }
chip-missing = { $column } non renseigné
reason-raises = relève l’estimation de { $points ->
    [one] { $points } point
   *[other] { $points } points
}
reason-lowers = abaisse l’estimation de { $points ->
    [one] { $points } point
   *[other] { $points } points
}
reason-raises-number = relève l’estimation de { $points }
reason-lowers-number = abaisse l’estimation de { $points }
reason-level-ground = ne change rien ici
## Fairness

error-bad-least = { $value } ne peut pas être la limite des petits nombres
error-bad-least-advice = Choisissez de 5 à 20.
error-second-release = Une autre vérification de ces résultats a déjà été exportée : une liste de { $capacity }, nombres sous { $least } masqués, modèle { $model }
error-second-release-advice = Deux exports côte à côte pourraient révéler ce que chacun masque. Exportez de nouveau le même, ou relancez l’entraînement.
# $measure: falseNegativeRate, falsePositiveRate, calibration, meanError, meanAbsoluteError. $more: more, less.
fairness-look = { $measure ->
    [falsePositiveRate] { $column } : parmi les élèves qui s’en sortent bien, le groupe « { $group } » est { $more ->
        [less] moins
       *[more] plus
    } souvent sur la liste que les autres ; à regarder
    [calibration] { $column } : pour le groupe « { $group } », les estimations sont trop { $more ->
        [less] basses
       *[more] hautes
    } par rapport aux autres ; à regarder
    [meanError] { $column } : pour le groupe « { $group } », les estimations sont trop { $more ->
        [less] basses
       *[more] hautes
    } par rapport aux autres ; à regarder
    [meanAbsoluteError] { $column } : pour le groupe « { $group } », les estimations sont { $more ->
        [less] plus proches
       *[more] plus éloignées
    } que celles des autres ; à regarder
   *[falseNegativeRate] { $column } : parmi les élèves ayant besoin d’aide, le groupe « { $group } » est { $more ->
        [less] moins
       *[more] plus
    } souvent oublié que les autres ; à regarder
}
fairness-chance = { $measure ->
    [falseNegativeRate] { $column } : parmi les élèves ayant besoin d’aide, le groupe « { $group } » est { $more ->
        [less] moins
       *[more] plus
    } souvent oublié que les autres, peut-être par hasard parmi tant de comparaisons
   *[other] { $column } : l’écart entre « { $group } » et les autres peut être dû au hasard parmi tant de comparaisons
}
fairness-few = { $column } : trop peu d’élèves pour le dire
fairness-behind-counts = { $measure ->
    [falsePositiveRate] Sur la liste : { $own } sur { $of } élèves qui s’en sortent bien
   *[falseNegativeRate] Oublis : { $own } sur { $of } élèves ayant besoin d’aide
}, { $others } sur { $of-others } pour les autres. Écart { $points } points, intervalle { $low } à { $high }.
fairness-behind = Écart { $points }{ $measure ->
    [calibration] {" "}points
   *[other] {""}
}, intervalle { $low } à { $high }.
fairness-behind-ends = Un côté est sous 5 % ou au-dessus de 95 %, et affiché ainsi.
fairness-behind-few = { $why ->
    [one] Il n’y a qu’un groupe.
    [few] Les groupes plus petits que la limite ne sont pas affichés, et d’autres sont masqués avec eux.
    [kept] Les nombres sous la limite ne sont pas affichés, et d’autres sont masqués avec eux.
    [all] Rien ne peut être affiché sans révéler de petits nombres.
   *[need] Moins de 30 élèves ont besoin d’aide dans un groupe ou à côté.
}
fairness-title-look = { $measure ->
    [falsePositiveRate] Dans le groupe « { $group } » ({ $column }), des élèves qui s’en sortent bien sont { $more ->
        [less] moins
       *[more] plus
    } souvent sur la liste. Veuillez y regarder avant d’utiliser la liste.
    [falseNegativeRate] Le groupe « { $group } » ({ $column }) est { $more ->
        [less] moins
       *[more] plus
    } souvent oublié. Veuillez y regarder avant d’utiliser la liste.
   *[other] Les estimations du groupe « { $group } » ({ $column }) sont plus éloignées. Veuillez y regarder avant de les utiliser.
}
fairness-title-chance = Aucun groupe n’est nettement plus souvent oublié
fairness-title-few = Trop peu d’élèves pour dire si un groupe est plus souvent oublié
fairness-title-none = Aucune colonne protégée à regarder
fairness-uncrossed = { $columns } : plus de { $limit } groupes, donc pas de croisement.
fairness-uncrossed-small = { $columns } : pas de croisement, car rien ne peut en être affiché sans révéler de petits nombres.
fairness-closed = { $columns } : rien ne peut être affiché sans révéler de petits nombres.
fairness-limit = Les nombres sous { $least } ne sont pas affichés, ni ce qui les révélerait ; d’autres sont masqués avec eux.
report-audit = { $model }, une liste de { $capacity } élèves sur { $judged }
report-audit-numbers = { $model }, { $judged } élèves
report-abroca = Entre les courbes ROC de « { $group } » et de tous les autres : { $area } ; { $chance } par le seul hasard (p { $p })
audit-size = élèves
audit-fewer = moins
audit-kept = masqué
audit-base-rate = besoin d’aide
audit-selection-rate = sur la liste
audit-missed = oublis
audit-false-alarms = fausses alertes
audit-precision = justes à
audit-auroc = AUC
audit-calibration = surestimé de

## Guidance

error-bad-change = { $what ->
    [protected] La colonne { $column } sert à vérifier l’équité : aucun changement n’y est cherché
    [target] La colonne { $column } est ce qu’il faut prédire
    [past] La colonne { $column } est une semaine déjà passée
    [kept] La colonne { $column } ne sert pas à apprendre : aucune estimation n’en dépend
    [kind] La colonne { $column } n’est ni un nombre ni un oui ou non
    [range] Aucun pas de la colonne { $column } ne tient entre sa plus petite et sa plus grande valeur
    [amounts] Le changement de la colonne { $column } est nul : son pas doit dépasser 0 sans dépasser le changement entier
    [twice] La colonne { $column } est indiquée deux fois
    [many] Plus de { $limit } colonnes devraient changer
    [over] La part écoulée de la période n’est pas une proportion
    [unlisted] La colonne { $column } ne fait pas partie de celles qui peuvent changer
   *[form] « { $text } » ne peut pas être lu comme un changement
}
error-bad-change-advice = { $what ->
    [protected] Choisissez ce que l’école peut changer : présence, devoirs, exercices.
    [target] Choisissez une colonne connue avant.
    [past] Ce qui est arrivé reste. Choisissez quelque chose qui est encore à venir.
    [kept] Choisissez une colonne qui sert à apprendre, ou reprenez d’abord celle-ci.
    [kind] Choisissez une colonne de nombres, ou de oui et non.
    [range] Prenez un pas plus petit, ou choisissez une colonne qui varie.
    [amounts] Écrivez un pas et un changement entier, par exemple : homework rise 20 step 5.
    [twice] Indiquez chaque colonne une fois, dans un seul sens.
    [many] Choisissez les { $limit } que l’école peut changer le plus facilement.
    [over] Écrivez un nombre de 0 à 1 : 0.4 quand quatre semaines sur dix sont passées.
    [unlisted] Marquez-la d’abord comme modifiable.
   *[form] Écrivez une colonne, rise (monte), fall (baisse) ou either (les deux), et de combien au plus, par exemple : attendance rise 10.
}
error-bad-playbook = { $what ->
    [size] Ce guide d’actions dépasse { $limit } Ko
   *[column] Ce guide d’actions n’a pas de colonne nommée { $column }
}
error-bad-playbook-advice = Un guide d’actions a les colonnes factor, when, strategy et resource. Enregistrez celui qui est fourni et modifiez-le.
error-few-courses = Moins de deux cours de la colonne { $column } ont { $least } élèves dont le résultat est connu
error-few-courses-advice = Choisissez une autre colonne, ou comparez quand plus de résultats sont connus.
error-not-by-teacher = La colonne { $column } dit qui enseigne, et le personnel enseignant n’est pas comparé
error-not-by-teacher-advice = Choisissez la colonne du cours ou du groupe.
error-no-such-row = Aucun élève de cette question ne se trouve à cette ligne
error-no-such-row-advice = Les lignes comptent comme dans un tableur, l’en-tête est la ligne 1. Les élèves déjà partis ou laissés de côté ne sont sur aucune liste.
error-bad-offer = { $what ->
    [name] Une offre d’aide n’a pas de nom à elle
   *[hours] Les heures indiquées pour { $offer } ne sont pas valables
}
error-bad-offer-advice = Donnez à chaque offre un nom à elle, 0 heure ou plus en tout, et plus de 0 heure par élève.
guidance-factor-attendance = présence
guidance-factor-homework = devoirs
guidance-factor-prior = acquis antérieurs
guidance-factor-fade = baisse au fil du temps
guidance-factor-quiz = quiz
guidance-factor-practice = exercices
guidance-factor-late = retards
guidance-factor-any = toute raison
guidance-factor-column = { $column }
guidance-count-stays = La colonne { $column } compte ce qui est déjà arrivé : elle ne baisse donc pas.
guidance-term-over = La colonne { $column } est une moyenne sur une période terminée : elle ne change donc pas.
guidance-over-unknown = La colonne { $column } est une moyenne sur la période. On ne sait pas quelle part de la période est passée : elle est donc prise comme entièrement ouverte.
guidance-seen-chance = Les élèves avec ces valeurs étaient à { $near ->
    [low] moins de 5 sur 100
    [high] plus de 95 sur 100
   *[about] environ { $count } sur 100
}.
guidance-seen-number = Les élèves avec ces valeurs étaient à environ { $estimate }.
guidance-association = C’est le plus petit changement trouvé dans les limites de ce qui existe dans cette classe. Il montre ce qui va ensemble, pas ce qui cause quoi.
guidance-tried-association = Cela montre ce qui va ensemble, pas ce qui cause quoi.
guidance-change = { $column } : de { $from } à { $to }
guidance-change-rest = { $column } : de { $from } à { $to }, ce qui demande environ { $rest } à partir d’ici
guidance-already = L’estimation n’a besoin d’aucun changement : elle ne dépasse pas le seuil.
guidance-none = { $why ->
    [nothing] Aucun petit changement trouvé : aucune des colonnes qui peuvent changer n’est connue pour cet élève, ou n’a de marge pour changer.
   *[tried] Aucun petit changement trouvé.
}
guidance-playbook-factor = La ligne { $line } est écartée : « { $text } » n’est pas un facteur. Écrivez attendance, homework, prior, fade, quiz, practice, late, any, ou column: suivi du nom d’une colonne.
guidance-playbook-when = La ligne { $line } est écartée : « { $text } » ne dit pas quand. Écrivez low, high, missing ou any.
guidance-playbook-empty = La ligne { $line } est écartée : elle n’a pas de stratégie.
guidance-playbook-long = La ligne { $line } est écartée : une cellule a plus de { $limit } caractères.
guidance-playbook-quote = La ligne { $line } est écartée : un guillemet s’ouvre et ne se ferme pas.
guidance-playbook-full = Un guide d’actions a au plus { $limit } lignes ; ce qui suit est écarté.
guidance-courses-about = Chaque cours est comparé à ce que dit de ses élèves un modèle entraîné sans lui. Les écarts vont avec un cours ; ils ne disent pas pourquoi. La part du hasard est réduite en rapprochant les petits cours des autres.
guidance-courses-kept-back = { $count ->
    [one] { $count } cours a
   *[other] { $count } cours ont
} moins de { $least } élèves et { $count ->
    [one] est masqué.
   *[other] sont masqués.
}
guidance-courses-few = Avec { $count } cours, on ne peut pas dire comment les cours varient : les écarts restent donc tels quels.
guidance-courses-supported = Les élèves qui reçoivent de l’aide sont présentés à part, car l’aide change les résultats.
guidance-course-share-above = { $course } : environ { $points } sur 100 de plus que ne l’indique le parcours de ses élèves ({ $low } à { $high } de plus).
guidance-course-share-below = { $course } : environ { $points } sur 100 de moins que ne l’indique le parcours de ses élèves ({ $low } à { $high } de moins).
guidance-course-share-alike = { $course } : impossible à distinguer de ce qu’indique le parcours de ses élèves ({ $low } à { $high } sur 100).
guidance-course-number-above = { $course } : environ { $points } de plus que ne l’indique le parcours de ses élèves ({ $low } à { $high } de plus).
guidance-course-number-below = { $course } : environ { $points } de moins que ne l’indique le parcours de ses élèves ({ $low } à { $high } de moins).
guidance-course-number-alike = { $course } : impossible à distinguer de ce qu’indique le parcours de ses élèves ({ $low } à { $high }).
guidance-supported-share = { $students } élèves qui reçoivent de l’aide : environ { $observed } sur 100, là où leur parcours indique { $expected } sur 100.
guidance-supported-number = { $students } élèves qui reçoivent de l’aide : { $observed } en moyenne, là où leur parcours indique { $expected }.
guidance-plan-left = { $offer } : { $open ->
    [one] reste { $open } place
   *[other] restent { $open } places
} ({ $hours } heures).
guidance-plan-waiting = { $count ->
    [one] { $count } élève attend : une offre conviendrait, mais il n’y a plus de place.
   *[other] { $count } élèves attendent : une offre conviendrait, mais il n’y a plus de place.
}
guidance-plan-unmet = { $count ->
    [one] Pour { $count } élève, aucune offre ne répond aux raisons.
   *[other] Pour { $count } élèves, aucune offre ne répond aux raisons.
}
guidance-plan-beyond = { $offer } : plus de place pour la ligne { $row } ; l’élève a reçu une autre affectation.
guidance-plan-unknown = { $what ->
    [student] La ligne { $row } n’est pas sur cette liste : ce qui était fixé pour elle a été ignoré.
   *[offer] Aucune offre ne s’appelle { $offer } : ce qui était fixé pour la ligne { $row } a été ignoré.
}
audit-mean-error = surestimé de
audit-mean-absolute-error = écart de
slice-is = { $column } est { $level }
slice-missing = { $column } n’a pas de valeur
slice-known = { $column } a une valeur
slice-at-most = { $column } vaut au plus { $high }
slice-above = { $column } dépasse { $low }
slice-between = { $column } dépasse { $low } et vaut au plus { $high }
# $state: less, more, chance, few. Points of a hundred.
tried-reweighed = { $state ->
    [few] Donner le même poids aux groupes à l’entraînement : trop peu d’élèves pour dire ce que cela change
    [less] Donner le même poids aux groupes à l’entraînement réduit l’écart pour { $column } ({ $group }) de { $before } à { $after } points ({ $points }, intervalle { $low } à { $high })
    [more] Donner le même poids aux groupes à l’entraînement creuse l’écart pour { $column } ({ $group }) de { $before } à { $after } points ({ $points }, intervalle { $low } à { $high })
   *[chance] Donner le même poids aux groupes à l’entraînement : l’écart pour { $column } ({ $group }) passe de { $before } à { $after } points, peut-être par hasard (intervalle du changement { $low } à { $high })
}{ $state ->
    [few] .
   *[other] . Sur tous les élèves ayant besoin d’aide, les oublis changent de { $price } points ({ $price-low } à { $price-high }).
}
tried-with = { $state ->
    [few] Apprendre avec les colonnes protégées : trop peu d’élèves pour dire ce que cela change
    [less] Apprendre avec les colonnes protégées réduit l’écart pour { $column } ({ $group }) de { $before } à { $after } points ({ $points }, intervalle { $low } à { $high })
    [more] Apprendre avec les colonnes protégées creuse l’écart pour { $column } ({ $group }) de { $before } à { $after } points ({ $points }, intervalle { $low } à { $high })
   *[chance] Apprendre avec les colonnes protégées : l’écart pour { $column } ({ $group }) passe de { $before } à { $after } points, peut-être par hasard (intervalle du changement { $low } à { $high })
}{ $state ->
    [few] .
   *[other] . Sur tous les élèves ayant besoin d’aide, les oublis changent de { $price } points ({ $price-low } à { $price-high }).
}
report-slices = Trouvés sur { $sought } élèves, mesurés sur les { $measured } autres : des groupes que personne n’avait indiqués
report-slice = { $group } : { $size } élèves, besoin d’aide { $need }, oublis { $missed } ; surestimé de { $off }, écart avec les autres { $gap } (intervalle { $low } à { $high }, p { $p })
fairness-raw = Les probabilités sont telles que le modèle les donne : calibrer n’a aidé nulle part, ou n’a pas été demandé.

## Guidance on the page

page-what-if = Et si ?
page-what-if-coming = Calcul en cours
page-what-if-unmarked = Rien n’est encore marqué comme modifiable par l’école : il n’y a donc rien à essayer.
page-what-if-smallest = Le plus petit changement trouvé : { $changes }.
page-what-if-change = { $column } de { $from } à { $to }{ $rest ->
    [none] {""}
   *[other] , ce qui demande environ { $rest } à partir d’ici
}
page-what-if-why-none = Ce que l’école peut changer ne suffit pas pour que cette estimation passe la limite de la liste, dans ce qui existe dans cette classe et en essayant jusqu’à trois colonnes ensemble. Cela parle des colonnes, pas de l’élève.
page-what-if-move = { $moved ->
    [no] { $from }
   *[yes] { $from } → { $to }
}
page-what-if-line = { $side ->
    [past] C’est en dessous de la limite de votre liste, qui est à { $line }.
   *[before] La limite de votre liste est à { $line }.
}
page-what-if-line-number = { $side ->
    [past] C’est au-dessus de la limite de votre liste, qui est à { $line }.
   *[before] La limite de votre liste est à { $line }.
}
page-what-if-held = { $columns } : gardé dans ce qui est permis et existe dans cette classe.
page-what-if-again = Valeurs actuelles de l’élève
page-what-if-found-again = Revenir au plus petit changement
page-what-if-changeable = Ce que l’école peut changer ici : { $columns }.
page-what-if-edit = Ce qu’on peut changer, ce qu’on fait
page-steps = Pistes qui peuvent aider
page-steps-resource = Avec : { $resource }
page-steps-from = De votre guide d’actions : { $factor } ({ $column })
page-steps-from-any = De votre guide d’actions : { $factor }
page-steps-kept = Les coches ne sont gardées que dans cet onglet.

page-help = Ce qui peut aider
page-guide = Ce qu’on peut changer, ce qu’on fait
page-guide-about = « Et si ? » ne regarde que ces colonnes, d’une à trois ensemble. Les colonnes qui servent à vérifier l’équité n’en font jamais partie.
page-guide-nothing = Rien n’est encore marqué comme modifiable.
page-guide-table = Colonnes que l’école peut changer
page-guide-column = Colonne
page-guide-direction = Sens
page-guide-most = Au plus
page-guide-step = Par pas de
page-guide-nature = Ce que c’est
page-guide-do = Retirer
page-guide-rise = peut monter
page-guide-fall = peut baisser
page-guide-either = les deux sens
page-guide-free = librement modifiable
page-guide-average = une moyenne sur la période
page-guide-count = un nombre qui ne fait que croître
page-guide-yes-no = de non à oui, ou l’inverse
page-guide-of = { $head } : { $column }
page-guide-add = Ajouter une colonne
page-guide-drop = Retirer
page-guide-drop-of = {" "}{ $name }
page-guide-over = Part écoulée de la période, en %
page-guide-taken = Pris en compte. Les fiches ouvertes suivent ; gardé dans cet onglet seulement.
page-guide-not-taken = Pas encore pris en compte : les réglages d’avant valent toujours.
page-guide-factor-columns = Une colonne
page-playbook = Le guide d’actions
page-playbook-about = Ce que l’école fait face à une raison. Une fiche se termine par ce qui correspond à ses raisons, dans cet ordre. Modifiez-le ici, ou chargez un tableau avec les colonnes factor, when, strategy et resource.
page-playbook-table = Le guide d’actions, défile
page-playbook-line = Ligne
page-playbook-factor = Sujet
page-playbook-when = Quand c’est
page-playbook-strategy = Que faire
page-playbook-resource = Ce qui y aide
page-playbook-any = dans tous les cas
page-playbook-low = bas
page-playbook-high = haut
page-playbook-missing = non renseigné
page-playbook-of = { $head }, ligne { $line }
page-playbook-drop-of = {" "}ligne { $line }
page-playbook-add = Ajouter une ligne
page-playbook-load = Charger un fichier CSV
page-playbook-save = Enregistrer en CSV
page-playbook-loaded = { $name } est chargé{ $amiss ->
    [0] .
    [one] {"\u202F"}; { $amiss } ligne est écartée :
   *[other] {"\u202F"}; { $amiss } lignes sont écartées :
}
page-playbook-back = Revenir au tableau d’avant

page-hours = Heures d’aide
page-hours-practice = Les heures ne se prévoient que pour une liste réelle : les résultats de ces élèves sont connus.
page-hours-about = Dites ce qui peut être proposé : un plan donne les places { $capacity ->
    [one] à l’élève
   *[other] aux { $capacity } élèves
} au-dessus de la limite, en commençant par le plus grand besoin, selon la raison la plus forte à laquelle une offre répond. C’est une proposition : changez n’importe quelle place.
page-hours-offers = Ce qui peut être proposé
page-hours-name = Offre
page-hours-hours = Heures en tout
page-hours-each = Heures par élève
page-hours-factor = Pour quelle raison
page-hours-add = Ajouter une offre
page-hours-offer = Offre { $number }
page-hours-plan = Le plan : { $given } élèves sur { $of } ont une place
page-hours-plan-table = Le plan par élève, défile
page-hours-student = Élève
page-hours-estimate = Estimation
page-hours-place = Place
page-hours-why = Pour
page-hours-none = aucune offre
page-hours-free = laisser le plan décider
page-hours-set = fixé par vous
page-hours-waits = attend, plus de place
page-hours-unmet = aucune offre pour ces raisons
page-hours-more = { $shown } élèves affichés sur { $of }.
page-hours-kept = Gardé dans cet onglet seulement, dans aucun export.

page-courses = Cours
page-courses-about = Quel cours ou groupe va mieux ou moins bien que ne l’indique le parcours de ses élèves ? Pour chaque cours, un modèle est entraîné de nouveau sans lui et dit ce que ses élèves apportent. Cela ne tourne que si vous le demandez.
page-courses-teacher = Le personnel enseignant n’est jamais comparé : une colonne qui dit qui enseigne est refusée.
page-courses-drawn = Tous les écarts sont rapprochés, d’autant plus que les élèves sont peu nombreux : un petit cours se démarque facilement par hasard.
page-courses-supported = Les élèves qui reçoivent de l’aide peuvent être distingués, car l’aide change les résultats.
page-courses-why = Un écart ne dit pas pourquoi : qui a choisi le cours, ce qui a été noté, et comment, tout cela y entre.
page-courses-none = Aucune colonne ne dit qui suit quel cours.
page-courses-of-column = Cours d’après
page-courses-of-supported = Aide d’après
page-courses-no-support = non renseigné
page-courses-ask = Comparer les cours
page-courses-again = Recomparer
page-courses-bar = Avancement de la comparaison
page-courses-stopped = La comparaison a été arrêtée. Les résultats et les élèves sont tous là.
page-courses-each = Chaque cours en une phrase
page-courses-with-support = Élèves qui reçoivent de l’aide, à part
chart-courses-none = comme l’indique leur parcours
chart-courses-row = { $course } ({ $students })
chart-courses-alike = Aucun des { $of } cours ne se distingue de ce qu’indique le parcours de ses élèves
chart-courses-named = { $names } { $count ->
    [one] diffère
   *[other] diffèrent
} de ce qu’indique le parcours des élèves ; { $of } cours ont été comparés
chart-courses-some = { $count } cours sur { $of } diffèrent de ce qu’indique le parcours de leurs élèves
chart-courses-about = D’après la colonne { $column } : besoin d’aide, moins ce qu’un modèle qui ne connaissait pas le cours dit de ses élèves, en points sur 100, avec intervalles à 95 %. À droite de 0 : plus de besoin d’aide que ne l’indique leur parcours. { $students } élèves ; entre parenthèses, ceux de chaque cours.
chart-courses-about-number = D’après la colonne { $column } : { $target }, moins ce qu’un modèle qui ne connaissait pas le cours dit de ses élèves, avec intervalles à 95 %. À droite de 0 : plus que ne l’indique leur parcours. { $students } élèves ; entre parenthèses, ceux de chaque cours.
chart-courses-supported = { $observed } (parcours { $expected }), { $students } élèves
chart-courses-head-course = Cours
chart-courses-head-students = Élèves
chart-courses-head-observed = Résultat
chart-courses-head-expected = Selon leur parcours
chart-courses-head-difference = Écart, rapproché
chart-courses-head-interval = Intervalle
chart-courses-head-weight = Gardé de son propre écart
chart-courses-head-supported = Avec aide

page-matters = Quelles colonnes comptent
page-matters-about = Modèle de ces estimations : { $model }. Quelles colonnes comptent pour lui, de trois façons ; ce qu’il dit quand l’une d’elles change ; et lesquelles sont liées deux à deux.
page-matters-ask = Demander au modèle ce qui compte
page-matters-coming = Calcul en cours
page-matters-effect = Ce qu’il dit quand ceci change :
page-matters-still = Le modèle dit la même chose quelle que soit la valeur de la colonne { $column }, ou la lit étape par étape.
page-matters-pair-about = Certaines colonnes en disent plus ensemble que chacune seule. On cherche ici les deux pour lesquelles cela vaut le plus.
page-matters-pair-ask = Chercher les deux colonnes
page-matters-pair-thin = { $first } et { $second } sont les plus liées : { $h } de ce qu’elles disent ensemble n’est dit par aucune seule. Près de la plupart de leurs valeurs, il y a moins de 10 élèves : aucune image n’est donc dessinée.
page-matters-no-pair = Aucune paire de colonnes n’en dit plus ensemble que chacune seule.
chart-matters-with = { $first } avec { $others }
chart-matters-shuffled = mélangée
chart-matters-size = taille des parts
chart-matters-gain = gain
chart-matters-none = Aucune colonne ne compte nettement pour ce modèle
chart-matters-first = { $ways ->
    [one] { $column } compte le plus
   *[other] { $column } compte le plus, quelle que soit la mesure
}
chart-matters-close = { $ways ->
    [one] { $column } vient en premier, sans devancer nettement { $next }
   *[other] { $column } vient en premier quelle que soit la mesure, sans devancer nettement { $next }
}
chart-matters-apart = { $columns } comptent le plus ; laquelle vient en premier dépend de la mesure
chart-matters-about = { $model }, les { $shown } premières sur { $of }{ $intervals ->
    [yes] , chaque barre avec son intervalle sur les parties
   *[no] {"\u202F"}; avec une seule partie, il n’y a pas d’intervalles
}. Les colonnes qui disent à peu près la même chose sont prises ensemble. Mélangée : de combien le score ({ $metric }) se dégrade quand la colonne est mélangée entre des élèves que le modèle ne connaissait pas. Taille des parts : de combien elle déplace une estimation en moyenne. Gain : sa part de ce qui a été gagné en apprenant. Cela dit ce que le modèle lit, pas ce qui cause quoi.
chart-effect-all = cette valeur pour tout le monde
chart-effect-local = effet local
chart-effect-near = Élèves proches
chart-effect-missing = non renseigné
chart-effect-flat = { $column } ne déplace guère l’estimation
chart-effect = Quand { $column } passe de { $at } à { $up }, l’estimation passe de { $low } à { $high } sur 100
chart-effect-number = Quand { $column } passe de { $at } à { $up }, l’estimation pour { $target } passe de { $low } à { $high }
chart-effect-about = Estimation moyenne, sur 100, de { $rows } élèves à chaque valeur. Les tirets ne comptent que de petits déplacements d’élèves proches, ramenés à la même moyenne. Gris : combien d’élèves s’y trouvent. Ce qui va ensemble, pas ce qui cause quoi.
chart-effect-about-number = Estimation moyenne pour { $target }, avec { $rows } élèves, à chaque valeur. Les tirets ne comptent que de petits déplacements d’élèves proches, ramenés à la même moyenne. Gris : combien d’élèves s’y trouvent. Ce qui va ensemble, pas ce qui cause quoi.
chart-pair = { $first } et { $second } sont les plus liées
chart-pair-about = Estimation moyenne, sur 100, à chaque paire de valeurs ; couleur plus pleine, plus élevée ; hachuré : moins de 10 élèves proches. { $h } de ce qu’elles disent ensemble n’est dit par aucune seule (H de Friedman et Popescu) ; cela déplace l’estimation d’environ { $size } points.
chart-pair-about-number = Estimation moyenne pour { $target } à chaque paire de valeurs ; couleur plus pleine, plus élevée ; hachuré : moins de 10 élèves proches. { $h } de ce qu’elles disent ensemble n’est dit par aucune seule (H de Friedman et Popescu) ; cela déplace l’estimation d’environ { $size }.
chart-pair-estimate = Estimation
chart-pair-few = moins de 10

## The fairness stage

page-fair-title-asking = Examen des groupes
page-fair-title-failed = Les groupes n’ont pas pu être examinés
page-fair-again = Réessayer
page-fair-asking = Calcul en cours
page-fair-lead = Les colonnes protégées ont été tenues à l’écart de l’entraînement. Cela seul ne rend pas { $list ->
    [none] les estimations équitables : elles sont donc vérifiées
   *[other] une liste équitable : elle est donc vérifiée
} ici, groupe par groupe.
page-fair-lead-learned = { $count ->
    [one] Les modèles ont appris avec la colonne protégée { $columns }
   *[other] Les modèles ont appris avec les colonnes protégées { $columns }
}, comme vous l’avez voulu. On vérifie ici si c’est équitable pour chaque groupe.
page-fair-judged = { $model }, { $judged } élèves, que le modèle ne connaissait pas{ $list ->
    [none] {""}
   *[other] {"\u202F"}; une liste de { $list }
}{ $moment ->
    [none] {""}
   *[other] {" "}({ $moment })
}.
page-fair-none = Marquez les colonnes qui ne doivent faire aucune différence, comme le sexe ou la langue parlée à la maison. Elles sont tenues à l’écart de l’entraînement et servent à vérifier la liste pour chaque groupe.
page-fair-none-left = Aucune des colonnes protégées ne peut être examinée ici.
page-fair-mark = Marquer une colonne dans Données
page-fair-short = En bref
page-fair-look = À regarder
page-fair-chance = Aucun écart net
page-fair-few = Trop peu
page-fair-look-said = { $measure ->
    [falsePositiveRate] Parmi les élèves qui s’en sortent bien, la liste en contient { $own } sur 100 pour « { $group } » et { $others } sur 100 pour { $rest ->
        [none] les autres
       *[other] « { $rest } »
    }.
    [calibration] Comparées à ce qui s’est réalisé, les estimations pour « { $group } » sont de { $points } points plus { $more ->
        [less] basses
       *[more] hautes
    } que celles pour { $rest ->
        [none] les autres
       *[other] « { $rest } »
    }.
    [meanError] Comparées à ce qui s’est réalisé, les estimations pour « { $group } » sont de { $points } plus { $more ->
        [less] basses
       *[more] hautes
    } que celles pour { $rest ->
        [none] les autres
       *[other] « { $rest } »
    }.
    [meanAbsoluteError] Les estimations s’écartent de { $own } pour « { $group } » et de { $others } pour { $rest ->
        [none] les autres
       *[other] « { $rest } »
    }.
   *[falseNegativeRate] Parmi les élèves ayant besoin d’aide, la liste en oublie { $own } sur 100 pour « { $group } » et { $others } sur 100 pour { $rest ->
        [none] les autres
       *[other] « { $rest } »
    }.
}
page-fair-chance-said = { $measure ->
    [falseNegativeRate] Parmi les élèves ayant besoin d’aide, la liste en oublie { $own } sur 100 pour « { $group } » et { $others } sur 100 pour { $rest ->
        [none] les autres
       *[other] « { $rest } »
    } ; cela peut être dû au hasard.
    [meanError] Comparées à ce qui s’est réalisé, les estimations pour « { $group } » sont de { $points } plus { $more ->
        [less] basses
       *[more] hautes
    } que celles pour { $rest ->
        [none] les autres
       *[other] « { $rest } »
    } ; cela peut être dû au hasard.
   *[other] L’écart entre « { $group } » et { $rest ->
        [none] les autres
       *[other] « { $rest } »
    } peut être dû au hasard.
}
page-fair-few-said = Trop peu d’élèves pour le dire.
page-fair-crossed = Deux colonnes ensemble : { $state ->
    [look] à regarder, { $looked } sur { $count }
    [few] trop peu d’élèves pour le dire
   *[chance] aucun écart net
}
page-fair-crossed-about = Les groupes de deux colonnes sont petits. Un écart n’est compté comme net qu’après correction pour tout ce qui a été regardé.
page-fair-groups = Groupe par groupe
page-fair-move = Déplacer la limite, voir les groupes
page-fair-list = Une liste de { $list } sur { $judged }
page-fair-measure = Comparer les groupes selon
page-fair-wait = Les chiffres sont encore en cours de calcul.
page-fair-limit = Les nombres sous { $least } ne sont pas affichés. D’autres sont masqués avec eux, pour qu’aucune différence ne les trahisse. Chaque export suit cette règle.
page-fair-limits = Comment les petits groupes sont masqués
page-fair-limits-about = Un chiffre sur une poignée d’élèves en dit plus sur le hasard que sur ce que la liste leur apporte, et il peut révéler de qui il s’agit. Aucun nombre sous { $least } n’est donc affiché, ni aucun chiffre qui en révélerait un. Une limite plus haute masque davantage, une plus basse montre davantage.
page-fair-least-shown = Plus petit nombre affiché
page-fair-order = Ordre dans les groupes
page-fair-todo = Ce que vous pouvez y faire
page-fair-again-missed = { $count ->
    [one] Revoir { $count } oubli
   *[other] Revoir les { $count } oublis
}
page-fair-again-missed-about = Élèves du groupe « { $group } » qui ont besoin d’aide et ne sont pas sur la liste. Ce que sait leur équipe enseignante peut dire pourquoi.
page-fair-students = Ouvrir les élèves
page-fair-weigh = Donner le même poids aux groupes ({ $column })
page-fair-weigh-about = Les élèves d’entraînement sont pondérés pour que chaque groupe ait autant d’élèves ayant besoin d’aide. Ce que cela apporte et ce que cela coûte est mesuré sur les mêmes élèves.
page-fair-weigh-none = Aucun des modèles entraînés n’accepte ici de poids. Entraînez aussi des arbres boostés ou une forêt pour l’essayer.
page-fair-with = Apprendre avec les colonnes protégées
page-fair-with-about = Écarter une colonne peut cacher ce dont un groupe a besoin. Ce qu’apporte et ce que coûte le fait d’apprendre avec elle est mesuré sur les mêmes élèves. C’est à vous et à votre école de dire si elle peut être utilisée.
page-fair-try = Essayer
page-fair-trying = Avancement
page-fair-tried-number = { $column } : l’écart entre les estimations pour « { $group } » et celles des autres est de { $before }, avec cet essai de { $after } (changement { $change }, intervalle { $low } à { $high }){ $price ->
    [none] {""}
   *[other] . Pour l’ensemble, les estimations s’écartent de { $price } de plus ou, sous 0, de moins
}.
page-fair-tried-model = Essayé avec { $model }, qui se prête à cet entraînement.
page-fair-longer = Allonger la liste
page-fair-longer-group = { $then } dans « { $group } » (maintenant { $now })
page-fair-longer-about = Avec { $length } élèves au lieu de { $capacity }, les oublis sont : { $groups }. Le plus grand écart est alors de { $then } points, maintenant { $now }. Ce sont des proportions de cette classe, sans test.
page-fair-talk = Demander à qui connaît les groupes
page-fair-talk-about = Un écart peut venir de la liste, de ce qui a été noté dans le fichier, ou de la façon dont une école travaille. Les chiffres ne peuvent pas le dire.
page-fair-talk-none = Aucun écart net ne veut pas dire aucun écart : avec peu d’élèves, même un grand peut être dû au hasard. Regardez de nouveau à chaque période.
page-fair-unnamed = Groupes inattendus
page-fair-unnamed-about = La page a aussi cherché elle-même les groupes les moins bien servis : trouvés sur { $sought } élèves, mesurés sur les { $measured } autres.
page-fair-unnamed-none = La page a aussi cherché elle-même les groupes les moins bien servis, sur { $sought } élèves. Sur les { $measured } autres, rien ne s’est confirmé, ou il y en a trop peu pour le dire.
page-fair-unnamed-look = À regarder
page-fair-unnamed-chance = Un indice, peut-être du hasard
page-fair-unnamed-few = Un indice, peu d’élèves
page-fair-unnamed-size = { $n ->
    [one] { $n } élève.
   *[other] { $n } élèves.
}
page-fair-unnamed-said = { $measure ->
    [falsePositiveRate] Parmi les élèves qui s’en sortent bien, la liste en contient { $own } sur 100 dans ce groupe et { $others } sur 100 chez les autres élèves.
    [calibration] Comparées à ce qui s’est réalisé, leurs estimations sont de { $points } points plus { $more ->
        [less] basses
       *[more] hautes
    } que celles des autres élèves.
    [meanError] Comparées à ce qui s’est réalisé, leurs estimations sont de { $points } plus { $more ->
        [less] basses
       *[more] hautes
    } que celles des autres élèves.
    [meanAbsoluteError] Leurs estimations s’écartent de { $own }, celles des autres élèves de { $others }.
   *[falseNegativeRate] Parmi les élèves ayant besoin d’aide, la liste en oublie { $own } sur 100 dans ce groupe et { $others } sur 100 chez les autres élèves.
}
page-fair-save = Emporter les chiffres
page-fair-save-about = Tous les groupes et toutes les mesures de cette liste, avec les intervalles. Les nombres sous { $least } y sont masqués aussi. Le premier fichier ou la première image fixe la liste, la limite et le modèle pour ces résultats : d’autres à côté pourraient révéler ce que chacun masque.
page-fair-save-csv = Tous les chiffres (CSV)
page-fair-refused = { $words }. { $advice }
page-next-fairness = Suite : l’équité

measure-falseNegativeRate = oublis, parmi les besoins d’aide
measure-falsePositiveRate = sur la liste, parmi les élèves qui s’en sortent bien
measure-selectionRate = sur la liste, parmi l’ensemble
measure-precision = besoin d’aide, parmi les élèves de la liste
measure-auroc = à quel point l’ordre dit qui a besoin d’aide (AUC)
measure-calibration = estimations trop hautes ou trop basses
measure-baseRate = besoin d’aide, parmi l’ensemble
measure-meanError = estimations trop hautes ou trop basses
measure-meanAbsoluteError = de combien les estimations s’écartent
measure-short-falseNegativeRate = oublis parmi les besoins
measure-short-falsePositiveRate = sur la liste sans besoin
measure-short-selectionRate = sur la liste
measure-short-precision = besoin d’aide sur la liste
measure-short-auroc = AUC
measure-short-calibration = points de trop
measure-short-baseRate = besoin d’aide
measure-short-meanError = surestimé de
measure-short-meanAbsoluteError = écart de
measure-about-falseNegativeRate = Proportion d’élèves ayant besoin d’aide qui ne sont pas sur la liste ; n = élèves ayant besoin d’aide dans ce groupe
measure-about-falsePositiveRate = Proportion d’élèves qui s’en sortent bien et sont sur la liste ; n = élèves qui s’en sortent bien dans ce groupe
measure-about-selectionRate = Proportion d’élèves qui sont sur la liste ; n = élèves de ce groupe
measure-about-precision = Proportion d’élèves de la liste qui ont besoin d’aide ; n = élèves de ce groupe sur la liste
measure-about-auroc = À quelle fréquence un élève ayant besoin d’aide est placé avant un élève qui s’en sort bien, au sein du groupe ; 0,50 correspond au hasard, 1 est parfait
measure-about-calibration = Estimation moyenne moins la proportion de besoin d’aide, en points sur 100 : au-dessus de 0, les estimations annoncent trop de besoin, en dessous, trop peu ; n = élèves de ce groupe
measure-about-baseRate = Proportion d’élèves ayant besoin d’aide, quelle que soit la liste ; n = élèves de ce groupe
measure-about-meanError = Moyenne de l’estimation moins la valeur réelle : au-dessus de 0, les estimations sont trop hautes ; n = élèves de ce groupe
measure-about-meanAbsoluteError = Distance moyenne entre estimation et valeur réelle ; n = élèves de ce groupe

chart-gaps-look = { $list ->
    [none] {""}
   *[other] Liste de { $list }{"\u00A0"}:{" "}
}{ $measure ->
    [falsePositiveRate] « { $group } » ({ $column }) sur la liste sans besoin, { $points } points de { $more ->
        [less] moins
       *[more] plus
    }
    [selectionRate] « { $group } » ({ $column }) sur la liste, { $points } points de { $more ->
        [less] moins
       *[more] plus
    }
    [precision] « { $group } » ({ $column }) : sur 100 élèves de la liste, { $points } de { $more ->
        [less] moins
       *[more] plus
    } ont besoin d’aide
    [auroc] L’ordre en dit { $more ->
        [less] moins
       *[more] plus
    } au sein de « { $group } » ({ $column })
    [calibration] Estimations pour « { $group } » ({ $column }) de { $points } points plus { $more ->
        [less] basses
       *[more] hautes
    } que celles des autres
    [baseRate] « { $group } » ({ $column }) : besoin d’aide, { $points } points de { $more ->
        [less] moins
       *[more] plus
    }
    [meanError] Estimations pour « { $group } » ({ $column }) de { $points } plus { $more ->
        [less] basses
       *[more] hautes
    } que celles des autres
    [meanAbsoluteError] Estimations pour « { $group } » ({ $column }) de { $points } plus { $more ->
        [less] proches
       *[more] éloignées
    }
   *[falseNegativeRate] « { $group } » ({ $column }) : oublis, { $points } points de { $more ->
        [less] moins
       *[more] plus
    }
}
chart-gaps-ends = « { $group } » ({ $column }) se détache nettement : une proportion est sous 5 % ou au-dessus de 95 %
chart-gaps-chance = { $list ->
    [none] Aucun écart entre groupes n’est net
   *[other] Avec une liste de { $list }, aucun écart entre groupes n’est net
}
chart-gaps-few = { $list ->
    [none] Trop peu d’élèves pour dire si les groupes diffèrent
   *[other] Avec une liste de { $list }, trop peu d’élèves pour dire si les groupes diffèrent
}
chart-gaps-moving = Une liste de { $list } : les écarts nets s’affichent quand le curseur est posé
chart-gaps-about = { $about }. { $judged } élèves. Marque : estimation, un carré là où l’écart avec les autres est net ; trait : intervalle à 95 %
chart-gaps-all = tous les élèves { $value }
chart-gaps-fewer = moins de { $least } : non affiché
chart-gaps-fewer-short = moins de { $least }
chart-gaps-partner = masqué aussi, sinon les autres pourraient se déduire
chart-gaps-kept = masqué : c’est un petit nombre, ou en révélerait un
chart-gaps-hidden = non affiché
chart-gaps-nobody = personne à mesurer
chart-gaps-under = sous 5 % de { $of }
chart-gaps-over = plus de 95 % de { $of }
chart-gaps-value = { $value }, n = { $of }
chart-gaps-share = { $value }, { $part } sur { $of }
chart-gaps-part = { $part } sur { $of }
chart-gaps-row = { $column } : { $group }
chart-head-group = Groupe
chart-head-others-less = Moins les autres
chart-head-p-holm = p, corrigé
chart-abroca-others = les autres élèves
chart-abroca-alike = L’ordre est à peu près aussi bon pour « { $group } » que pour les autres
chart-abroca-less = L’ordre en dit moins au sein de « { $group } »
chart-abroca-more = L’ordre en dit plus au sein de « { $group } »
chart-abroca-about = { $column } : élèves repérés parmi ceux ayant besoin d’aide, face aux fausses alertes, en %. Tirets : « { $own } »{ $of ->
    [none] {""}
   *[other] {" "}(n = { $of })
} ; trait plein : { $others }. L’aire hachurée entre les deux (ABROCA) est de { $area } ; le seul hasard donne { $chance } (p = { $p }, groupes mélangés ; un regard parmi plusieurs, donc un indice)

## Students on the page

page-students-title = { $capacity ->
    [one] { $capacity } élève pourrait avoir le plus besoin d’aide
   *[other] { $capacity } élèves pourraient avoir le plus besoin d’aide
}
page-students-title-practice = { $capacity ->
    [one] Essai : { $capacity } élève aurait été sur la liste
   *[other] Essai : { $capacity } élèves auraient été sur la liste
}
page-students-title-number = { $capacity ->
    [one] { $capacity } élève a l’estimation la plus basse pour { $target }
   *[other] { $capacity } élèves ont les estimations les plus basses pour { $target }
}
page-students-title-asking = Recherche des raisons pour chaque élève
page-students-title-stopped = Liste encore vide
page-students-lead = Par ordre de besoin{ $moment ->
    [none] {""}
   *[other] {" "}({ $moment })
}. Une liste pour ouvrir la conversation, pas un jugement.
page-students-lead-number = À partir de l’estimation la plus basse{ $moment ->
    [none] {""}
   *[other] {" "}({ $moment })
}. Une liste pour ouvrir la conversation, pas un jugement.
page-students-lead-asking = Les modèles sont entraînés une fois de plus pour pouvoir dire pourquoi. Aucun n’est interrogé sur un élève dont il connaissait le résultat.
page-students-model = Estimations par
page-students-bar = Avancement
page-students-live = Recherche des raisons, { $share } %
page-students-stopped = Le calcul a été arrêté. Les résultats sont tous là.
page-students-ask = Lancer le calcul
page-students-hide = Cacher les noms
page-students-which = Quels élèves
page-students-waiting = { $count ->
    [0] Liste réelle : personne n’attend d’estimation
    [one] Liste réelle : { $count } élève encore sans résultat
   *[other] Liste réelle : { $count } élèves encore sans résultat
}
page-students-practice = { $count ->
    [one] Liste d’essai : { $count } élève au résultat connu
   *[other] Liste d’essai : { $count } élèves au résultat connu
}
page-students-nobody = Pour une liste réelle, ouvrez un fichier qui contient aussi des élèves dont la colonne { $target } est encore vide.
page-students-practice-title = Les résultats de ces élèves sont connus
page-students-practice-about = Une liste d’essai : elle montre ce qu’aurait été la liste ; chaque estimation vient d’un modèle qui ne connaissait pas l’élève. Il n’y a rien à décider ni à enregistrer ici.
page-students-weak = Cette liste n’est qu’un peu meilleure qu’un tirage au sort. Regardez chaque élève avec vos propres yeux.
page-students-suspicious = Ces estimations sont trop belles pour être vraies. Avant d’utiliser la liste, regardez les résultats : une colonne trahit peut-être la réponse.
page-students-find = Trouver un élève
page-students-find-hidden = Trouver par numéro ou ligne
page-students-level = Classe
page-students-levels = { $column } : tout
page-students-list = Élèves par besoin
page-students-found = { $found ->
    [0] Personne ne correspond.
    [one] { $found } élève correspond. Les places sont celles de la liste entière.
   *[other] { $found } élèves correspondent. Les places sont celles de la liste entière.
}
page-students-between = { $count ->
    [one] Montrer l’élève intermédiaire ({ $count })
   *[other] Montrer les { $count } intermédiaires
}
page-students-after = { $count ->
    [one] En montrer { $count } de plus
   *[other] En montrer { $count } de plus
}
page-students-meet = Vous pouvez rencontrer { $capacity } élèves sur { $all }. La liste s’arrête ici.
page-students-chance = Près de cette limite, l’ordre tient surtout au hasard : les places { $first } à { $last } diffèrent de moins que l’intervalle de la dernière.
page-students-sure = Personne d’autre n’est aussi près de cette limite que son intervalle est large.
page-students-capacity = Élèves à rencontrer
page-students-short = Montrer la liste courte
page-students-before = Précédents
page-students-next = Suivants
page-students-from = Depuis la place
page-students-decided = Décision : { $decision }
page-students-noted = Note
page-students-wrong = { $count ->
    [one] { $count } valeur fausse
   *[other] { $count } valeurs fausses
}
page-students-aside = De côté
page-students-aside-back = Remettre { $name }
page-students-pick = Choisissez un élève. La fiche dit à quel point l’estimation est sûre, pourquoi elle est ce qu’elle est, et ce qui a été lu.
page-students-coming = La fiche arrive.
page-students-kinds = Les étapes Élèves et Équité restent fermées : une question à plusieurs catégories ne dit pas qui pourrait avoir besoin d’aide. Posez une question de type « Aide » pour obtenir une liste.
page-next-students = Suite : les élèves
page-student-code = Élève { $code }
page-student-row = Élève de la ligne { $row }
page-student-in-100 = { $share } sur 100
page-students-place = , place { $place }

page-sheet-title = { $name } pourrait avoir besoin d’aide
page-sheet-title-practice = { $name } aurait été sur la liste
page-sheet-of-class = { $column } { $class }
page-sheet-print = Imprimer cette fiche
page-sheet-back = Retour à la liste
page-sheet-near = Parmi les élèves au résultat connu dont l’estimation est proche, environ { $share } sur 100 ont fini avec { $side } ({ $low } à { $high } ; { $near ->
    [one] { $near } élève
   *[other] { $near } élèves
}). Dans toute la classe : { $average }.
page-sheet-near-number = L’estimation pour { $target } est { $value }. Parmi les élèves au résultat connu dont l’estimation est proche, neuf sur dix ont fini entre { $low } et { $high } ({ $near ->
    [one] { $near } élève
   *[other] { $near } élèves
}). La moyenne de la classe est { $average }.
page-sheet-alone = Il n’y a pas d’élèves au résultat connu auxquels comparer cette estimation.
page-sheet-scale = Estimation { $value }, intervalle { $low } à { $high }, moyenne de la classe { $average }
page-sheet-scale-alone = Estimation { $value }, moyenne de la classe { $average }
page-sheet-average = classe { $average }
page-sheet-why = Pourquoi l’estimation est { $value } et non { $base }
page-sheet-why-about = { $base } est l’estimation pour un profil moyen. Points sur 100 : les barres vers la droite la relèvent, celles vers la gauche l’abaissent. Ensemble, elles font la différence.
page-sheet-why-about-number = { $base } est l’estimation pour un profil moyen. Points dans l’unité de la colonne { $target } : les barres vers la droite la relèvent, celles vers la gauche l’abaissent. Ensemble, elles font la différence.
page-sheet-why-cause = Cela dit ce qui va ensemble, pas ce qui cause quoi.
page-sheet-why-none = Pourquoi l’estimation est { $value }
page-sheet-why-untold = Ce modèle ne dit pas pourquoi. Au-dessus de la liste, vous pouvez en choisir un autre : une forêt, des arbres boostés et une somme pondérée disent pourquoi.
page-sheet-rest = { $count ->
    [one] { $count } raison plus petite
   *[other] { $count } raisons plus petites ensemble
}
page-sheet-term-week = Semaine par semaine
page-sheet-term-day = Jour par jour
page-sheet-term-step = Étape par étape
page-sheet-term-own = Par { $name }
page-sheet-others = { $count ->
    [one] La plus grande
   *[other] Les { $count } plus grandes
}
page-sheet-other = { $what } : { $effect }
page-sheet-weeks-region = La période jusqu’ici, défile de côté
page-sheet-weeks-key = Plus la couleur est pleine, plus la valeur est haute. Hachuré : manquant. Nombres comme dans le fichier.
page-sheet-weeks-points = points
page-sheet-weeks-points-key = Points : ce que chaque colonne de la bande ajoute à l’estimation.
page-sheet-values = { $count ->
    [one] La valeur lue
   *[other] Les { $count } valeurs lues
}
page-sheet-values-about = L’une d’elles est fausse ? Dites-le, et l’estimation est calculée sans elle, pour vous et dans cet onglet seulement. Le fichier n’est pas modifié.
page-sheet-value = Dans le fichier
page-sheet-value-do = Fausse ?
page-sheet-value-wrong = Cette valeur est fausse
page-sheet-value-wrong-of = {"\u00A0"}: { $column }
page-sheet-value-out = ignorée
page-sheet-value-back = La réutiliser
page-sheet-without = Cette estimation est calculée sans { $columns }
page-sheet-without-about = Vous avez marqué { $count ->
    [one] cette valeur comme fausse : elle est donc lue comme manquante.
   *[other] ces valeurs comme fausses : elles sont donc lues comme manquantes.
} { $before ->
    [none] La liste montre l’estimation avec toutes les valeurs.
   *[other] Avec toutes les valeurs, elle est de { $before }, et c’est celle-là que montre la liste.
}
page-sheet-without-undo = Réutiliser toutes les valeurs
page-sheet-put-aside = Mettre cette fiche de côté
page-sheet-put-aside-about = Une personne que l’estimation ne devrait pas concerner, par exemple parce qu’elle est partie. Les autres remontent.
page-sheet-is-aside = Cette fiche est mise de côté et n’est sur aucune liste
page-sheet-put-back = Remettre
page-sheet-decision = Votre décision
page-sheet-decision-offer = Proposer de l’aide
page-sheet-decision-watch = Observer deux semaines
page-sheet-decision-none = Aucune action
page-sheet-decision-open = Pas encore décidé
page-sheet-decided-offer = proposer de l’aide
page-sheet-decided-watch = observer deux semaines
page-sheet-decided-none = aucune action
page-sheet-note = Note
page-sheet-note-hint = Ce que vous savez et que le fichier ignore
page-sheet-kept = Gardé dans cet onglet seulement, dans aucun export, et effacé quand l’onglet est fermé ou rechargé. Vous décidez ; l’estimation est une voix parmi d’autres.

page-paper-head = Homeroom · fiche d’élève{ $moment ->
    [none] {""}
   *[other] {" "}· { $moment }
}
page-paper-page = { $date } · page 1 sur 1
page-paper-practice = Essai : le résultat de cet élève est connu. Il n’y a rien à décider.
page-paper-reasons = Raisons dans les données, et ce que chacune ajoute à l’estimation
page-paper-reason = { $what } : { $points }
page-paper-decision = Décision et note
page-paper-by = Décidé par, date
page-paper-again = À revoir le
page-paper-foot = Une estimation d’après des données passées ; elle est souvent fausse pour un élève en particulier. Elle appuie la décision d’une personne et ne la remplace pas. Aucune colonne protégée n’est affichée.

## The language of the page

page-language = Langue
page-privacy-language = { $count ->
    [one] Une requête est allée chercher { $files }, les phrases de cette page dans une autre langue. Rien de votre fichier n’est parti avec elle.
   *[other] { $count } requêtes sont allées chercher { $files }, les phrases de cette page dans d’autres langues. Rien de votre fichier n’est parti avec elles.
 }
page-language-missing = La langue { $language } n’a pas pu être chargée. Connectez-vous au réseau et choisissez-la de nouveau.

## A new file beside the one that taught the model

drift-none = { $count ->
    [one] La colonne a
   *[other] Les { $count } colonnes ont
} le même aspect qu’à l’entraînement du modèle.
drift-some = { $count ->
    [one] Une colonne sur { $of } diffère
   *[other] { $count } colonnes sur { $of } diffèrent
} des données d’entraînement du modèle : { $columns }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
}. { $far ->
    [0] Veuillez { $count ->
        [one] la
       *[other] les
    } regarder avant d’utiliser les estimations.
   *[other] N’utilisez pas les estimations avant de savoir pourquoi.
}
drift-few = Avec { $rows ->
    [one] une ligne
   *[other] { $rows } lignes
}, seuls de grands changements peuvent se voir.
drift-median = La colonne { $column } { $far ->
    [apart] est saisie autrement
    [yes] a beaucoup changé
   *[no] a changé
} : médiane { $now }, contre { $then } à l’entraînement du modèle
drift-between = La colonne { $column } { $far ->
    [apart] est saisie autrement
    [yes] a beaucoup changé
   *[no] a changé
} : { $now } % des valeurs sont { $place ->
    [below] sous { $high }
    [above] à { $low } ou plus
   *[between] entre { $low } et { $high }
}, contre { $then } % à l’entraînement du modèle
drift-level = La colonne { $column } { $far ->
    [apart] est saisie autrement
    [yes] a beaucoup changé
   *[no] a changé
} : { $named ->
    [yes] « { $level } »
   *[no] une valeur rare ou nouvelle
} figure sur { $now } % des lignes, contre { $then } % à l’entraînement du modèle
drift-missing = La colonne { $column } est vide { $far ->
    [no] plus souvent
   *[yes] bien plus souvent
} : sur { $now } % des lignes, contre { $then } % à l’entraînement du modèle
drift-filled = La colonne { $column } est vide { $far ->
    [no] moins souvent
   *[yes] bien moins souvent
} : sur { $now } % des lignes, contre { $then } % à l’entraînement du modèle
drift-unread = { $count ->
    [one] Une colonne est tirée
   *[other] { $count } colonnes sont tirées
} d’un fichier d’événements qui n’est pas là. Le modèle { $count ->
    [one] la
   *[other] les
} lit comme { $count ->
    [one] manquante
   *[other] manquantes
} pour tout le monde.
drift-absent = La colonne { $column } n’est pas dans ce fichier, ou y est d’un autre type. Le modèle la lit comme manquante pour tout le monde.
drift-unseen = Pour { $share } % des lignes, la colonne { $column } a des valeurs que le modèle { $never ->
    [yes] n’a jamais vues
   *[no] n’a que rarement ou jamais vues
}{ $named ->
    [0] {""}
   *[other] {"\u00A0"}: { $levels }{ $more ->
        [0] {""}
        [one] {" "}et { $more } autre
       *[other] {" "}et { $more } autres
    }
}
drift-said-chance = Les estimations ont { $far ->
    [no] changé
   *[yes] beaucoup changé
} : la moitié dépasse { $now } sur 100, contre { $then } sur 100 à l’entraînement du modèle.
drift-said-chance-between = Les estimations ont { $far ->
    [no] changé
   *[yes] beaucoup changé
} : { $now } % d’entre elles sont { $place ->
    [below] sous { $high } sur 100
    [above] à { $low } sur 100 ou plus
   *[between] entre { $low } et { $high } sur 100
}, contre { $then } % à l’entraînement du modèle.
drift-said-median = Les estimations ont { $far ->
    [no] changé
   *[yes] beaucoup changé
} : médiane { $now }, contre { $then } à l’entraînement du modèle.
drift-said-between = Les estimations ont { $far ->
    [no] changé
   *[yes] beaucoup changé
} : { $now } % d’entre elles sont { $place ->
    [below] sous { $high }
    [above] à { $low } ou plus
   *[between] entre { $low } et { $high }
}, contre { $then } % à l’entraînement du modèle.
drift-said-level = Les estimations ont { $far ->
    [no] changé
   *[yes] beaucoup changé
} : { $named ->
    [yes] « { $level } »
   *[no] une valeur rare
} est l’estimation pour { $now } % des lignes, contre { $then } % à l’entraînement du modèle.

# Once outcomes are known: the model beside what it promised, and beside one taught anew.
drift-judged = { $name } : { $metric ->
    [rmse] une erreur de { $score }
   *[auroc] une AUC de { $score }
} ({ $low } à { $high }) ; il était promis { $promised }. { $worse ->
    [yes] Le modèle fait moins bien que promis.
   *[no] Cela concorde.
}
drift-judged-few = { $name } : { $rows ->
    [one] une ligne
   *[other] { $rows } lignes
} au résultat connu, c’est trop peu pour dire ce que vaut le modèle.
drift-gap-chance = { $name } : le modèle attendait un besoin d’aide pour { $said } élèves sur 100 ; il y en a eu { $seen } sur 100. Dans l’ensemble, ses estimations sont { $far ->
    [yes] loin du compte
   *[no] décalées
}.
drift-gap-number = { $name } : le modèle attendait { $said } en moyenne ; c’était { $seen }. Dans l’ensemble, ses estimations sont { $far ->
    [yes] loin du compte
   *[no] décalées
}.
drift-renewed-better = Le modèle réentraîné est meilleur sur les mêmes { $rows } lignes : { $metric ->
    [rmse] une erreur de { $new }, contre { $old }
   *[auroc] une AUC de { $new }, contre { $old }
}, soit un gain de { $low } à { $high }.
drift-renewed-worse = Le modèle réentraîné est moins bon sur les mêmes { $rows } lignes : { $metric ->
    [rmse] une erreur de { $new }, contre { $old }
   *[auroc] une AUC de { $new }, contre { $old }
}, soit une perte de { $low } à { $high }. Gardez l’ancien.
drift-renewed-same = Impossible de départager l’ancien modèle et le modèle réentraîné sur les mêmes { $rows } lignes : { $metric ->
    [rmse] une erreur de { $new }, contre { $old }
   *[auroc] une AUC de { $new }, contre { $old }
}, soit un gain de { $low } à { $high }.{ $seeable ->
    [none] {""}
   *[other] {" "}Un écart de { $seeable } aurait été vu.
}

## Kept models

kept-file = Gardé dans { $file } ({ $kilobytes } Ko) : { $model }, entraînement sur { $taught ->
    [one] { $taught } élève
   *[other] { $taught } élèves
}. Empreinte { $fingerprint }.
kept-until = Utilisez-le jusqu’au { $until } ; ensuite, entraînez-en un nouveau.
kept-over = Il était prévu pour servir jusqu’au { $until }. Les classes, les notes et les habitudes changent : entraînez un nouveau modèle sur des résultats plus récents avant de vous y fier.
kept-hand-on = Fait pour être transmis : tout ce qu’il contient est commun à dix élèves au moins.
kept-this-device = Gardé tel qu’il a été entraîné : il a appris de vos élèves. Conservez et supprimez son fichier comme des données d’élèves.
kept-scores = { $metric } : { $value } pour le modèle gardé, { $trained } pour le modèle entraîné, { $baseline } pour le repère.
kept-membership = Qui essaierait d’en déduire quels élèves ont servi à l’entraînement aurait raison pour { $share } paires sur 100 ; 50 correspond au hasard.
term-students = { $students ->
    [one] { $students } élève a une estimation
   *[other] { $students } élèves ont une estimation
}{ $gone ->
    [0] .
    [one] {"\u202F"}; { $gone } départ avait déjà eu lieu.
   *[other] {"\u202F"}; { $gone } départs avaient déjà eu lieu.
}
term-absent = Le fichier n’a pas de colonne pour { $wanted } : elle compte comme manquante.
term-renamed = { $column } est prise pour { $wanted }.
term-unseen = Le modèle n’a jamais vu { $level } dans la colonne { $column } ({ $students ->
    [one] { $students } élève
   *[other] { $students } élèves
}).
term-lacks-events = Le modèle lit aussi ce qui s’est passé au fil du temps, et ce fichier-là manque ici.
error-not-a-model = Ce fichier n’est pas un modèle enregistré
error-not-a-model-advice = Choisissez un fichier qui se termine par .homeroom. Les tableaux d’élèves se déposent là où l’on ouvre les fichiers.
error-damaged-model = Ce fichier de modèle a été tronqué ou modifié
error-damaged-model-advice = Demandez-le de nouveau, ou enregistrez le modèle encore une fois.
error-newer-model = Ce fichier de modèle a le format { $version } ; ce programme lit les formats jusqu’à { $known }
error-newer-model-advice = Ouvrez-le avec une version plus récente de Homeroom.
error-needs-passphrase = Ce fichier de modèle est protégé par une phrase de passe
error-needs-passphrase-advice = Entrez la phrase de passe choisie à l’enregistrement.
error-wrong-passphrase = Ce n’est pas la phrase de passe qui protège ce fichier
error-wrong-passphrase-advice = Entrez-la de nouveau. Sans elle, personne ne peut ouvrir le fichier.
error-no-model-columns = Le fichier n’a aucune des colonnes que lit le modèle, comme { $columns }
error-no-model-columns-advice = Choisissez un fichier du même type que celui de l’année passée, ou dites à quoi correspond chaque colonne.
error-other-question = Le modèle répond à « { $own } » ; ici, la question est « { $asked } »
error-other-question-advice = Choisissez un modèle qui répond à la même question.
error-bad-match = { $what ->
    [kind] La colonne { $column } ne peut pas être lue comme { $wanted }
    [twice] La colonne { $column } est déjà prise pour une autre colonne
   *[text] « { $wanted } » ne dit pas quelle colonne correspond à quelle autre
}
error-bad-match-advice = { $what ->
    [text] Écrivez la colonne du modèle, un signe égal et la colonne du fichier.
   *[other] Choisissez une autre colonne.
}
page-no-script = Homeroom fonctionne dans le navigateur et a besoin ici de JavaScript. Autorisez les scripts pour cette page. Si elle se trouve dans un cadre d’une autre page, demandez à qui l’y a mise d’autoriser les scripts dans ce cadre (sandbox="allow-scripts allow-downloads"), ou ouvrez la page seule. Rien n’a été envoyé et rien n’est perdu.
page-no-unpacking = Ce navigateur est trop ancien pour cette page. Ouvrez-la dans Firefox 113, Chrome ou Edge 111, Safari 16.4 ou une version plus récente. Rien n’a été envoyé et rien n’est perdu.

## The documents

# What is asked, in every document. $op: none, below, most, above, least, is, not, in. $known: as of when, or none.
doc-asked = { $op ->
    [below] { $column } sous { $value }
    [most] { $column } au plus { $value }
    [above] { $column } au-dessus de { $value }
    [least] { $column } au moins { $value }
    [is] { $column } : { $value }
    [not] { $column } autre que { $value }
    [in] { $column } parmi { $value }
   *[none] { $column }
}
doc-number = { $value }
doc-interval = { $value } ({ $low } à { $high })
doc-figure = { $figure }
doc-figures = { $figure } ({ $low } à { $high })
doc-range = { $low } à { $high }
doc-none = –
doc-under = moins de 5
doc-over = plus de 95
doc-fewer = moins de { $least }
doc-fill-in = À remplir par l’école
doc-date = Date
doc-software = Créé avec
doc-made-with = Homeroom { $version }
doc-file = Fichier
doc-students = Élèves
doc-model = Modèle
doc-columns = Colonnes
doc-column = Colonne
doc-report-title = { $task ->
    [classes] Qui pourrait avoir besoin d’aide : « { doc-asked } »
    [kinds] Distinguer les catégories de la colonne { $column }
   *[number] Estimations de { $column }
}
doc-report-about = Ce qui a été demandé aux données de l’école, comment la réponse a été évaluée et jusqu’où s’y fier. Ce rapport ne nomme aucun élève et ne contient aucune ligne du fichier.
doc-short = En bref
doc-level = { $level ->
    [useful] Utile
    [weak] Faible
    [suspicious] Trop beau, suspect
   *[none] Aucun signal utile
}
doc-list-told = Une liste de { $capacity } élèves sur { $judged }, évaluée sur des élèves que le modèle ne connaissait pas. Sur la liste, élèves qui pourraient avoir besoin d’aide : { $found } ; élèves qui s’en sortent bien sans aide : { $alarms }. Hors de la liste, élèves qui pourraient avoir besoin d’aide : { $missed }.
doc-question = La question
doc-question-about = { $task ->
    [classes] Quels élèves pourraient avoir besoin d’aide ? Il s’agit des élèves qui finissent avec « { doc-asked } ». Le modèle donne à chaque élève une estimation de 0 à 100 : sur 100 élèves qui ont la même estimation, à peu près ce nombre a fini ainsi.
    [kinds] À quelle catégorie de la colonne { $column } un élève appartiendra-t-il ? Le modèle donne une probabilité pour chaque catégorie.
   *[number] Quelle valeur de { $column } un élève aura-t-il ? Le modèle donne un nombre, dans la même unité que le fichier.
}{ $known ->
    [none] {""}
   *[other] {" "}Seul est lu ce qui était connu à ce moment ({ $known }) ; rien d’ultérieur.
}
doc-data = Les données
doc-events-name = Ce qui s’est passé au fil du temps
doc-events = { $file } : { $count } entrées, dont sont lues : { $read }
doc-rows-title = Lignes
doc-rows = { $rows } dans le fichier ; { $judged } au résultat connu ont servi à l’évaluation{ $waiting ->
    [0] {""}
    [one] {"\u202F"}; { $waiting } n’a pas encore de résultat
   *[other] {"\u202F"}; { $waiting } n’ont pas encore de résultat
}
doc-in-need = Ont fini ainsi
doc-base-rate = { $share } sur 100 dans l’évaluation (« { doc-asked } »)
doc-inputs = Utilisées pour apprendre
doc-out-protected = Protégées, seulement pour vérifier l’équité
doc-out-leak = Écartées : trahissent presque la réponse
doc-out-identifies = Écartées : disent de qui il s’agit
doc-out-text = Écartées : texte libre
doc-out-asked = Écartées : choix d’une personne
doc-quality-title = Leur qualité
doc-quality = { $count ->
    [one] { $count } constat a été fait. Rien n’a été modifié, sauf décision d’une personne.
   *[other] { $count } constats ont été faits. Rien n’a été modifié, sauf décision d’une personne.
}
doc-far = { $column } : { $count ->
    [one] une valeur est éloignée
   *[other] { $count } valeurs sont éloignées
} de toutes les autres
doc-code = { $column } : { $count ->
    [one] une valeur veut peut-être
   *[other] { $count } valeurs veulent peut-être
} dire « inconnu »
doc-protocol = Comment l’évaluation a été faite
doc-judged-lot = Les { $judged } élèves ont été répartis au hasard en { $folds } parties{ $repeats ->
    [one] {""}
   *[other] , { $repeats } fois de suite
}. Chaque partie a été évaluée par des modèles entraînés sur les seules autres parties. Ainsi, aucun élève n’a été évalué par un modèle qui connaissait son résultat.
doc-judged-later = { $judged } élèves d’une cohorte plus récente ont été évalués par des modèles entraînés sur { $taught } élèves des cohortes d’avant. Ainsi, aucun élève n’a été évalué par un modèle qui connaissait son résultat.
doc-judged-levels = { $judged } élèves ont été évalués, chacun par des modèles entraînés seulement sur d’autres cours ou d’autres écoles. Ainsi, aucun élève n’a été évalué par un modèle qui connaissait son résultat.
doc-intervals = Les nombres entre parenthèses sont un intervalle à 95 % : avec d’autres élèves du même type, la valeur s’y trouverait le plus souvent. Les intervalles viennent de { $bootstraps } rééchantillonnages des élèves (graine { $seed }).
doc-gone = { $gone ->
    [one] { $gone } élève avait déjà quitté le groupe et ne compte pas dans l’évaluation.
   *[other] { $gone } élèves avaient déjà quitté le groupe et ne comptent pas dans l’évaluation.
}
doc-scores-title = Ce que cela vaut
doc-scores = { $task ->
    [number] La racine de l’erreur quadratique moyenne dit de combien les estimations s’écartent d’habitude, dans l’unité de { $column } ; plus elle est petite, mieux c’est. R² est la part expliquée des différences entre élèves.
   *[other] L’AUC dit à quelle fréquence le modèle place un élève qui a fini ainsi au-dessus d’un autre : 1 veut dire toujours, 0,5 correspond à un tirage au sort.
} À côté de chaque modèle figurent deux repères : la moyenne de la classe et la meilleure règle qui ne regarde qu’une colonne.
doc-scores-figure = { $task ->
    [number] De combien les estimations s’écartent
   *[other] À quelle fréquence l’ordre est juste (AUC)
}
doc-scores-figure-about = Valeur et intervalle à 95 % sur { $judged } élèves, tous inconnus du modèle qui les évalue. Losanges vides : repères et règles. { $task ->
    [number] Plus c’est petit, mieux c’est.
   *[other] Plus c’est à droite, mieux c’est ; les tirets correspondent à un tirage au sort.
}
doc-scores-table = Scores sur { $judged } élèves, avec intervalles à 95 %
doc-chances-title = Ce que vaut une estimation
doc-undecided = Il n’a pas été vérifié si les estimations veulent dire ce qu’elles annoncent.
doc-spread = De { $half } de part et d’autre d’une estimation : cet intervalle devait contenir { $aim } résultats sur 100 et en contenait { $held } sur 100, pour { $judged } élèves.
doc-calibration = Les estimations et ce qui s’est réalisé diffèrent en moyenne { $error ->
    [0] de moins d’un point sur 100
    [one] d’un point sur 100
   *[other] de { $error } points sur 100
}.
doc-bins = { $task ->
    [classes] Parmi les élèves qui ont la même estimation, combien ont fini ainsi
   *[other] Les estimations et ce qui s’est réalisé
}
doc-bins-about = Sur les tirets, les estimations sont justes. Points : groupes d’élèves dont l’estimation est à peu près la même, avec leur intervalle à 95 % ; { $judged } élèves, tous inconnus du modèle qui les évalue.
doc-bins-axes = De gauche à droite : estimation, sur 100. De bas en haut : ont fini ainsi, sur 100.
doc-bins-table = Les élèves selon leur estimation
doc-bins-said = Estimation, sur 100
doc-bins-ended = Ont fini ainsi, sur 100
doc-lists = Listes de plusieurs longueurs, sur { $judged } élèves inconnus du modèle
doc-list-length = Sur la liste
doc-list-found = Pourraient avoir besoin d’aide
doc-list-alarms = S’en sortent bien sans aide
doc-list-missed = Oublis
doc-list-right = Justes, sur 100 de la liste
doc-list-recall = Repérages, sur 100 ayant besoin d’aide
doc-reasons-title = Quelles colonnes comptent
doc-unasked = Personne n’a encore demandé au modèle quelles colonnes comptent pour lui.
doc-reasons = Une colonne compte si les estimations se dégradent quand ses valeurs sont mélangées entre élèves. Cela dit ce dont le modèle se sert. Cela ne dit ni ce qui cause un résultat, ni ce qui le changerait.
doc-reasons-figure = Ce dont le modèle se sert
doc-reasons-about = De combien { $task ->
    [number] les estimations s’écartent davantage
   *[other] l’AUC baisse
} quand une colonne est mélangée, avec intervalle à 95 %, sur des élèves qui n’ont pas servi à l’entraînement. Les colonnes qui disent à peu près la même chose sont prises ensemble.
doc-reasons-table = Les colonnes qui comptent le plus
doc-reasons-worse = Perte
doc-reasons-more = { $count ->
    [one] Une autre colonne compte moins, ou rien ne montre qu’elle compte ; elle n’est pas affichée.
   *[other] { $count } autres colonnes comptent moins, ou rien ne montre qu’elles comptent ; elles ne sont pas affichées.
}
doc-short-chance = { fairness-title-chance }.
doc-short-few = { fairness-title-few }.
doc-fairness-title = Si les groupes sont servis de la même façon
doc-groups-closed = Ces colonnes ne renseignent pas sur la réponse : il n’y a donc ni liste ni personne à comparer.
doc-groups-none = Aucune colonne n’a été marquée comme protégée : on ne sait donc rien de la façon dont les groupes sont servis. Pour le savoir, marquez des colonnes comme le sexe ou la langue parlée à la maison.
doc-groups = Les colonnes protégées servent à vérifier{ $list ->
    [0] {" "}les estimations
   *[other] {" "}une liste de { $list }
} pour { $judged } élèves, tous inconnus du modèle qui les évalue. Les nombres sous { $least } ne sont pas affichés, et d’autres sont masqués avec eux.
doc-group = Groupe
doc-group-need = Besoin d’aide
doc-group-missed = Oublis, parmi les besoins d’aide
doc-group-alarms = Sur la liste, parmi les élèves qui s’en sortent bien
doc-group-calibration = Estimations trop hautes de
doc-group-error = Trop hautes de
doc-group-off = Écart
doc-groups-table = Groupe par groupe, sur 100, avec intervalles à 95 %
doc-groups-table-number = Groupe par groupe, dans l’unité de la réponse, avec intervalles à 95 %
doc-groups-figure = { $column } : { $measure ->
    [alarms] sur la liste, sur 100 qui s’en sortent bien
    [calibration] estimés trop haut de, sur 100
    [error] estimés trop haut de
    [off] de combien les estimations s’écartent
   *[missed] oublis, sur 100 ayant besoin d’aide
}
doc-groups-figure-about = Valeur et intervalle à 95 % ; les tirets correspondent à tous les élèves.{ $odd ->
    [yes] {" "}Le carré : à regarder.
   *[no] {""}
} Les groupes masqués ne sont pas dessinés.
doc-limits = Ce que cela ne peut pas dire
doc-limit-none = Ces colonnes ne renseignent pas sur la réponse. Une liste ou une estimation tirée d’elles serait fausse pour la plupart des élèves concernés.
doc-limit-weak = L’ordre n’est qu’un peu meilleur que le hasard. Il ne permet pas de distinguer un élève d’un autre.
doc-limit-suspicious = Le résultat est trop beau pour être vrai. Cherchez comment la colonne nommée plus haut est remplie avant toute utilisation.
doc-limit-lot = Les élèves de l’entraînement et ceux de l’évaluation viennent du même fichier. Les élèves de l’an prochain peuvent être différents : évaluez de nouveau quand leurs résultats seront connus.
doc-limit-later = L’évaluation porte sur une seule cohorte plus récente. La suivante peut être différente : évaluez de nouveau quand ses résultats seront connus.
doc-limit-levels = L’évaluation porte sur des cours ou des écoles que le modèle ne connaissait pas. Pour un cours ou une école qui ne ressemble à aucun d’eux, il peut en être autrement.
doc-limit-few = { $judged } élèves, c’est peu : les intervalles sont larges, et ils font partie de chaque chiffre.
doc-limit-learned = Ces colonnes paraissent devoir être protégées et ont pourtant servi à apprendre : { $columns }.
doc-limit-groups = Des groupes de peu d’élèves ne peuvent pas être comparés. L’absence d’écart net ne veut pas dire l’absence d’écart.
doc-limit-no-groups = Il n’a pas été vérifié si les groupes sont servis de la même façon.
doc-limit-raw = Les probabilités sont celles que donne le modèle ; il n’a pas été vérifié si elles veulent dire ce qu’elles annoncent.
doc-limit-cause = Les colonnes qui comptent ne sont pas des causes. En changer une ne veut pas dire changer le résultat.
doc-limit-person = Une estimation parle de nombreux élèves qui se ressemblent dans les colonnes lues. Elle ignore ce que seules des personnes savent de l’un d’eux.
doc-use = Comment s’en servir, et comment ne pas s’en servir
doc-use-none = Veuillez ne pas utiliser ces estimations. Une liste tirée de ces colonnes aurait tort pour la plupart de ses noms.
doc-use-how = Comment s’en servir
doc-use-talk = Servez-vous-en pour décider à qui parler d’abord. Une personne qui connaît l’élève décide de la suite.
doc-use-sheet = Regardez les raisons avant d’agir, et demandez-vous si les valeurs sont justes. Corrigez ce qui est faux.
doc-use-families = Dites aux élèves et aux familles que des estimations sont faites, d’après quoi, et comment s’y opposer.
doc-use-again = Évaluez de nouveau à chaque période sur vos propres résultats, et cessez l’utilisation quand cela ne tient plus.
doc-use-not = Comment ne pas s’en servir
doc-not-grade = Ni pour noter, ni pour admettre, ni pour orienter, ni pour sanctionner.
doc-not-alone = Pas comme seule raison d’une décision qui concerne un élève.
doc-not-show = Ni pour classer les élèves, ni comme liste que des élèves ou d’autres familles peuvent voir.
doc-not-teachers = Pas pour juger des enseignants, des classes ou des écoles.
doc-not-elsewhere = Pas pour une autre question, une autre école ou un autre moment de l’année que ceux nommés ici.
doc-card-title = Fiche du modèle : « { doc-asked } »
doc-card-about = Dans l’ordre de Mitchell et al. 2019, doi 10.1145/3287560.3287596. Elle ne contient aucune ligne des données.
doc-card-details = Le modèle en détail
doc-card-kind = Ce que c’est
doc-asked-name = Ce qu’il estime
doc-seed = Graine
doc-settings = Réglages
doc-settings-usual = ceux d’origine
doc-card-contact = Qui répond aux questions à son sujet, et comment joindre cette personne
doc-card-use = Utilisation prévue
doc-purpose = { $task ->
    [classes] Montrer au personnel quels élèves pourraient avoir besoin d’aide (« { doc-asked } »), assez tôt pour en proposer.
    [kinds] Montrer au personnel à quelle catégorie de la colonne { $column } les élèves appartiennent probablement.
   *[number] Montrer au personnel quelle valeur de { $column } les élèves auront probablement, assez tôt pour aider.
}{ $known ->
    [none] {""}
   *[other] {" "}Seul est lu ce qui est connu à ce moment ({ $known }).
}
doc-card-factors = Facteurs
doc-card-factors-about = Les groupes qui pourraient être servis différemment sont comparés d’après les colonnes protégées. C’est à l’école de dire qui d’autre peut être concerné, comme les élèves dont les données manquent souvent.
doc-card-judging = Évaluation sur
doc-judging = { $judged } élèves, tous inconnus du modèle qui les évalue
doc-card-metrics = Mesures
doc-card-metrics-about = { $task ->
    [classes] Les listes sont décrites par les repérages, les fausses alertes et les oublis, car c’est là-dessus qu’agit une école. La calibration dit si 30 sur 100 veut bien dire 30 sur 100.
    [kinds] Le chiffre principal est la moyenne sur toutes les paires de catégories.
   *[number] Les intervalles autour des estimations sont décrits par le nombre de résultats qu’ils contenaient.
} Chaque chiffre a un intervalle tiré de rééchantillonnages des élèves.
doc-card-evaluation = Données d’évaluation
doc-card-training = Données d’entraînement
doc-card-training-about = Le fichier nommé ici, sans les élèves qui servaient alors à l’évaluation.
doc-card-analyses = Analyses quantitatives
doc-card-ethics = Considérations éthiques
doc-ethics-children = Les données concernent des élèves, dont beaucoup sont des enfants. Ils n’ont pas choisi de faire l’objet d’une estimation.
doc-ethics-decide = Le modèle ne décide rien. Une personne lit, décide et en répond.
doc-ethics-device = L’apprentissage et les estimations se font sur l’appareil de l’école. Les données ne sont envoyées nulle part.
doc-ethics-memory = Un modèle peut garder la trace d’élèves qui ont servi à son entraînement. Conservez un modèle enregistré avec le soin que demandent ses propres remarques.
doc-ethics-label = Figurer sur une liste peut devenir une étiquette. Que les listes ne durent pas et restent entre les personnes qui proposent de l’aide.
doc-card-caveats = Mises en garde et recommandations

## The data-protection fact sheet

doc-facts-title = Fiche pour l’analyse d’impact relative à la protection des données (AIPD)
doc-facts-about = Ce que fait l’outil est rempli d’après ce qui a été fait. Ce que seule l’école sait reste à compléter. Cette fiche n’est pas un conseil juridique ; montrez-la à votre délégué à la protection des données.
doc-facts-who = Qui est responsable
doc-facts-controller = Responsable du traitement (école ou autorité)
doc-facts-officer = Délégué à la protection des données (DPO)
doc-facts-basis = Base légale
doc-facts-purpose = Finalité
doc-facts-need = Les colonnes qui ne sont pas nécessaires à cette finalité peuvent être écartées. L’outil dit, sur la page des résultats, quelles colonnes suffiraient.
doc-facts-necessity = Pourquoi ce traitement est nécessaire, et quel moyen moins intrusif a été envisagé
doc-facts-data = Quelles données, sur qui
doc-facts-people = { $group ->
    [none] { $rows } lignes, une par élève de l’école d’après ce qui a été indiqué.
   *[other] { $rows } lignes sur des élèves de l’école. Les lignes de même valeur dans { $group } concernent une même personne ou un même groupe.
}
doc-facts-source = D’où viennent les données, et pour quelle finalité elles ont d’abord été collectées
doc-facts-columns = Colonnes de { $file }
doc-kind-title = Type
doc-used-title = Utilisation
doc-kind = { $kind ->
    [category] catégorie
    [yes-no] oui ou non
    [date] date
    [text] texte
   *[number] nombre
}
doc-used = { $used ->
    [target] ce qui est estimé
    [identifies] ne sert pas à apprendre : dit de qui il s’agit
    [group] ne sert pas à apprendre : garde ensemble les lignes d’une même personne
    [cohort] ne sert pas à apprendre : dit l’année ou le cours
    [exit] ne sert pas à apprendre : dit quand quelqu’un est parti
    [both] sert à apprendre et à vérifier l’équité
    [protected] ne sert pas à apprendre : seulement à vérifier l’équité
    [leak] écartée : trahit presque la réponse
    [text] écartée : le texte libre n’est pas lu
    [asked] écartée par une personne
    [nothing] écartée : n’apporte aucune information
   *[input] sert à apprendre
}
doc-facts-made = De nouvelles données en sont tirées : une estimation par élève, avec un intervalle et des raisons.
doc-facts-where = Où les données sont traitées, et qui peut les voir
doc-where-device = Sur l’appareil où l’outil est ouvert, par son propre processeur. Il n’y a ni serveur ni compte.
doc-where-nothing = Une fois chargée, la page s’interdit toute connexion ; seules des parties d’elle-même (une autre langue, d’anciens jeux de caractères, les licences) peuvent encore être chargées, sans rien d’un fichier. Elle montre combien ont été tentées, et comment le vérifier avec les outils du navigateur.
doc-where-store = L’outil ne stocke aucune ligne sur les élèves. Ces lignes sont en mémoire tant qu’il est ouvert. Les modèles enregistrés ne restent dans le navigateur que si une personne l’a activé.
doc-where-files = Un fichier n’est écrit que si une personne appuie sur un bouton, et seulement à l’endroit qu’elle choisit.
doc-facts-access = Qui, à l’école, utilise l’outil, et qui sont les destinataires des listes
doc-facts-keep = Durée de conservation
doc-keep-tab = Les données et les estimations disparaissent quand l’onglet ou le programme est fermé.
doc-keep-saved = Les listes, rapports et modèles enregistrés restent jusqu’à ce que l’école les supprime. Les listes contiennent des codes au lieu des noms, sauf si une personne choisit les noms ; la clé des codes n’est enregistrée que sur demande.
doc-keep-model = Un modèle enregistré ne contient aucune ligne. Il peut pourtant garder la trace de certains élèves : il est donc conservé avec le soin que demandent ses propres remarques.
doc-facts-delete = Quand les listes, les modèles et les clés sont supprimés, et par qui
doc-facts-decide = Décisions automatisées et intervention humaine
doc-decide-people = L’outil ne décide rien et n’entreprend rien envers un élève. Il n’est relié à aucun autre système.
doc-decide-list = Une liste est aussi longue que le nombre d’élèves que le personnel peut rencontrer. Elle est dans l’ordre des estimations ; près de sa fin, l’ordre tient surtout au hasard, et la liste le dit.
doc-decide-sheet = Pour chaque élève, une fiche donne l’estimation, son intervalle, les raisons, et la place pour la décision d’une personne.
doc-facts-review = Qui décide de l’aide, et comment cette personne peut s’écarter de l’estimation
doc-facts-explain = Droit à une explication
doc-explain-sheet = Pour chaque élève, l’outil dit quelles valeurs ont relevé ou abaissé l’estimation et de combien, avec les mots de l’école.
doc-explain-columns = Pour le modèle dans son ensemble, il dit quelles colonnes comptent, comment l’évaluation a été faite et où le modèle échoue.
doc-explain-copy = La fiche d’un élève peut être imprimée pour cet élève ou sa famille.
doc-facts-children = Données concernant des enfants
doc-children-care = Les élèves mineurs demandent une attention particulière : ils ne savent peut-être pas ce que peuvent entraîner des données à leur sujet.
doc-children-words = Une note aux familles existe, en mots simples, sans scores ni rangs.
doc-children-label = Les estimations ne doivent pas être montrées à d’autres élèves, ni conservées plus longtemps que ne dure l’offre d’aide.
doc-facts-told = Comment et quand les élèves et les familles sont informés
doc-facts-object = Comment ils peuvent exercer leur droit d’opposition, et ce qui s’ensuit
doc-facts-risks = Risques et mesures prises
doc-risks-about = Ce que fait l’outil contre chaque risque ; l’école ajoute ce qu’elle fait
doc-risk = Risque
doc-measure = Mesure prise
doc-risk-wrong = Une estimation est fausse pour un élève
doc-measure-wrong = Chaque estimation a un intervalle et des raisons ; les valeurs fausses peuvent être marquées et laissées de côté ; une personne décide.
doc-risk-groups = Un groupe est moins bien servi
doc-measure-no-groups = Pas vérifié : aucune colonne n’a été marquée comme protégée, ou il n’y a personne à comparer.
doc-risk-label = Figurer sur la liste devient une étiquette
doc-measure-label = Des mots simples et sans reproche, pas de rangs, pas de liste pour les élèves ; des codes au lieu des noms dans les fichiers.
doc-risk-alone = La liste est suivie sans réfléchir
doc-measure-alone = La fin de la liste, les fausses alertes et les oublis sont affichés avec elle ; une personne note les décisions.
doc-risk-leak = Des données tombent entre d’autres mains
doc-measure-leak = Rien n’est envoyé et aucune ligne n’est stockée. La sécurité des fichiers enregistrés revient à l’école.
doc-risk-small = De petits groupes sont reconnaissables dans les rapports
doc-measure-small = Les nombres sous une limite ne sont pas affichés, ni ceux qui permettraient de les déduire. Les rapports ne contiennent ni lignes ni texte libre.
doc-risk-purpose = Les estimations sont détournées de leur finalité
doc-measure-purpose = Chaque document dit à quoi servent les estimations et à quoi elles ne servent pas.
doc-facts-rest = Risque résiduel, et pourquoi il est acceptable
doc-facts-worth = Ce que cela vaut
doc-facts-next = Date du prochain réexamen
doc-facts-sign = Lieu, date, signature

## The sheet for families

doc-families-title = Comment notre école utilise des estimations
doc-families-about = Nous voulons proposer de l’aide à temps. Pour cela, un programme informatique examine des données de l’école et dit quels élèves pourraient avoir besoin d’aide. Cette note dit ce qu’il fait, qui décide et ce que vous pouvez faire.
doc-families-none = Pour le moment, le programme n’en dit pas assez : ses estimations ne sont donc pas utilisées.
doc-families-what = Ce qui est estimé
doc-families-asked = { $task ->
    [classes] Si un élève pourrait avoir besoin d’aide pour ne pas finir avec « { doc-asked } ».
    [kinds] À quelle catégorie de la colonne { $column } un élève appartient probablement.
   *[number] Quelle valeur de { $column } un élève aura probablement.
}{ $known ->
    [none] {""}
   *[other] {" "}Seul compte ce qui est connu à ce moment ({ $known }).
}
doc-families-not = Une estimation n’est ni une note ni un jugement. Elle peut être fausse. Elle ne dit rien de la valeur d’un élève, ni de ce qu’il peut devenir.
doc-families-from = D’après quoi
doc-families-columns = Le programme a appris avec des élèves d’années passées, dont les résultats sont connus. Il lit ces données du fichier de l’école :
doc-families-read = Lues
doc-families-protected = Utilisées seulement pour vérifier qu’aucun groupe n’est moins bien traité
doc-families-names = Les noms ne sont pas lus. Le texte libre, comme les appréciations, n’est pas lu.
doc-families-where = Tout se passe sur un appareil de l’école. Le programme n’envoie rien par internet.
doc-families-who = Qui décide
doc-families-people = Une personne décide, jamais le programme. Quelqu’un de l’équipe enseignante ou éducative qui connaît l’élève regarde l’estimation et ses raisons, et décide s’il faut proposer de l’aide. L’élève peut refuser cette offre.
doc-families-never = Les estimations ne servent ni à noter, ni à admettre, ni à orienter, ni à punir. Les autres élèves et les autres familles ne les voient pas.
doc-families-contact = À qui vous pouvez parler dans notre école
doc-families-object = Comment vous opposer
doc-families-rights = Vous pouvez à tout moment, sans donner de raison et gratuitement :
doc-families-ask = demander ce qui est estimé au sujet de votre enfant, ou de vous-même, et pourquoi
doc-families-mend = faire rectifier des données inexactes
doc-families-stop = vous opposer, et demander qu’aucune estimation ne soit faite
doc-families-complain = vous adresser à notre délégué à la protection des données ou à l’autorité de protection des données
doc-families-harm = Personne n’est moins bien traité pour avoir posé une question ou s’être opposé.
doc-families-how = Comment vous opposer : auprès de qui, par quel moyen, et dans quel délai nous répondons
doc-families-officer = Notre délégué à la protection des données
doc-families-until = Combien de temps les estimations sont conservées
error-unknown-form = { $name } n’a pas la terminaison d’un type de fichier qui peut être écrit ici
error-unknown-form-advice = Terminez le nom par l’une de celles-ci : { $known }.

## The list as a file

list-sheet = Liste
list-about = Ce que cela veut dire
list-about-what = Quoi
list-about-means = Ce que cela veut dire
list-what = Ce que c’est
list-what-about = { $task ->
    [classes] Les élèves qui pourraient avoir besoin d’aide, en commençant par l’estimation la plus haute. Ce qui est estimé : « { doc-asked } ».
   *[number] Les élèves dont l’estimation de { $column } est la plus basse en premier.
}{ $known ->
    [none] {""}
   *[other] {" "}État au moment indiqué ({ $known }) ; rien d’ultérieur n’a été lu.
}
list-date = Date de cette liste (à écrire)
list-practice = Liste d’essai
list-practice-about = Les résultats de ces élèves sont connus. La liste montre ce qu’elle aurait été ; elle n’appelle aucune action.
list-cut = Où elle s’arrête
list-cut-about = Elle contient { $capacity } élèves sur { $all } : autant que le personnel peut en rencontrer. Qui n’y figure pas pourrait aussi avoir besoin d’aide.
list-close = Près de la fin
list-close-about = De la place { $from } à la place { $to }, l’ordre tient surtout au hasard.
list-codes = Codes
list-codes-about = Tirés au sort pour ce fichier seulement. La clé, si elle a été enregistrée, dit à qui ils sont. Des codes ne cachent pas un élève à qui connaît les valeurs citées dans les raisons.
list-limit = À retenir
list-limit-order = L’ordre est celui des estimations. Ce n’est pas un classement des élèves et il ne doit pas leur être montré.
list-limit-person = Une estimation parle de nombreux élèves qui ont de telles valeurs. Une personne qui connaît l’élève décide.
list-limit-cause = Les raisons disent ce que le modèle a lu. Ce ne sont pas des causes.
list-limit-not = Ni pour noter, ni pour admettre, ni pour orienter, ni pour sanctionner.
list-limit-keep = Supprimez ce fichier quand l’offre d’aide est terminée.
list-student = Élève
list-student-named = L’élève, comme dans le fichier.
list-code = Code
list-code-about = Remplace le nom de l’élève.
list-row = Ligne
list-row-about = La ligne du fichier, comme la compte un tableur.
list-class = Classe
list-class-about = Comme dans la colonne { $class } du fichier.
list-chance = Estimation, sur 100
list-chance-about = Sur 100 élèves qui ont cette estimation, à peu près ce nombre a fini avec « { doc-asked } ».
list-number = Estimation
list-number-about = L’estimation de { $column }, dans l’unité du fichier.
list-low = De
list-high = À
list-low-about = Le bas de l’intervalle : à quel point l’estimation est sûre.
list-high-about = Le haut de l’intervalle : à quel point l’estimation est sûre.
list-span-about = Neuf élèves passés sur dix, avec une estimation proche, ont fini dans cet intervalle.
list-near = Élèves passés proches
list-near-about = Élèves passés dont l’estimation était proche de celle-ci.
list-ended = Dont ont fini ainsi
list-ended-about = Combien d’entre eux ont fini avec « { doc-asked } ».
list-first = Première raison
list-second = Deuxième raison
list-reason-about = Ce que le modèle a lu de l’élève et qui a le plus relevé le besoin, si cela compte.
list-decided = Décision
list-decided-about = À remplir par la personne qui décide.
list-by = Par qui, quand
list-by-about = À remplir par la personne qui décide.

## Report

page-next-report = Suite : le rapport
page-take-title = À emporter
page-take-lead = Rien n’est envoyé. Un fichier est écrit sur cet appareil quand vous appuyez sur un bouton.
page-take-which = Un document
page-take-report = Rapport
page-take-report-about = La question, les données, l’évaluation, ce qui en ressort, comment s’en servir
page-take-card = Fiche du modèle
page-take-card-about = Pour le dossier, en neuf parties, à l’intention des personnes qui répondent du modèle
page-take-facts = Fiche de protection des données
page-take-facts-about = Pour l’analyse d’impact (AIPD) ; ce que seule l’école sait reste à remplir
page-take-families = Note aux familles
page-take-families-about = En mots simples : ce qui est estimé, d’après quoi, qui décide, comment s’opposer. Sans scores
page-take-html = Enregistrer en HTML
page-take-markdown = Markdown
page-take-print = Imprimer ou PDF
page-take-settles = Aucun de ces documents ne contient une ligne de votre fichier. Les groupes sous la limite y sont masqués. Le premier document que vous enregistrez fixe la liste et la limite pour ces résultats : un autre à côté de lui pourrait révéler ce que chacun masque.
page-take-list = La liste
page-take-list-of = { $practice ->
    [yes] Une liste d’essai de { $count ->
        [one] { $count } élève
       *[other] { $count } élèves
    }
   *[other] Une liste de { $count ->
        [one] { $count } élève
       *[other] { $count } élèves
    }
}
page-take-list-about = Qui est au-dessus de la limite, avec estimation, intervalle et deux raisons, et la place pour la décision. Une seconde feuille du classeur explique chaque colonne. Les cellules qu’un tableur exécuterait sont rendues inoffensives.
page-take-codes = Des codes au lieu des noms
page-take-codes-about = Les codes sont tirés de nouveau pour chaque fichier : ils ne permettent pas de rapprocher deux fichiers. Vous pouvez ensuite enregistrer la clé, ou pas du tout.
page-take-names-about = Les noms seront dans le fichier. Gardez-le là où seules les personnes qui proposent de l’aide peuvent l’ouvrir.
page-take-xlsx = Excel (XLSX)
page-take-csv = CSV
page-take-key = Enregistrer la clé
page-take-key-about = La clé dit à qui est chaque code de la liste qui vient d’être enregistrée. Gardez-la ailleurs que la liste.
page-take-unasked = Les modèles n’ont pas été interrogés : il n’y a donc encore ni liste ni raisons.
page-take-charts = Chaque graphique des autres pages peut être enregistré à part, en SVG et en PNG.
page-take-data = Vers les données
page-take-look = Le document
page-take-look-about = Tel qu’il sera enregistré
page-take-coming = Préparation du document
page-take-asking = On demande aux modèles pourquoi ils donnent ces estimations. Ensuite, le rapport est préparé.

## Keeping a model

page-keep = Garder ce modèle
page-keep-about = Un seul fichier contient le modèle, ses scores et la façon dont il peut servir, pour pouvoir l’interroger sur une autre classe à la prochaine période. Il ne contient aucune ligne de votre tableau.
page-keep-none = Il n’y a rien à garder : ces colonnes ne renseignent pas sur la réponse. Changez d’abord la question ou les colonnes.
page-keep-kinds = Une question à plusieurs catégories ne met personne sur une liste : son modèle ne peut pas encore être gardé. Posez une question de type « Aide » ou « Un nombre ».
page-keep-suspicious = Ces résultats sont trop beaux pour être vrais. Regardez la colonne qui trahit peut-être la réponse avant de garder le modèle : il induirait en erreur qui s’en servirait.
page-keep-way = À quoi servira le fichier ?
page-keep-hand-on = À transmettre
page-keep-hand-on-about = Pour des collègues, une autre école, les années à venir. Le modèle est réentraîné par paliers plus grossiers et réévalué ; tout ce qu’il contient est commun à dix élèves au moins.
page-keep-device = Pour cet appareil
page-keep-device-about = Tel qu’il a été entraîné. Il a appris de vos élèves et peut garder la trace de certains : conservez et supprimez son fichier comme des données d’élèves.
page-keep-name = Nom
page-keep-name-first = { $target } { $year }
page-keep-until = À utiliser jusqu’au
page-keep-passphrase = Phrase de passe, si vous en voulez une
page-keep-again = La phrase de passe, encore une fois
page-keep-passphrase-about = Avec une phrase de passe, le fichier est verrouillé : personne ne peut l’ouvrir sans elle, et personne ne peut la retrouver si elle est oubliée. Notez-la là où vous gardez ce genre de choses.
page-keep-lack-name = Donnez un nom au modèle.
page-keep-lack-until = Écrivez le dernier jour où il devrait être utilisé.
page-keep-lack-apart = Les deux phrases de passe diffèrent. Entrez-les de nouveau.
page-keep-make = Créer le fichier
page-keep-bar = Avancement de la création du fichier
page-keep-live = Création du fichier, { $share } %
page-keep-going-hand-on = Le modèle est réentraîné par paliers plus grossiers, évalué, et interrogé sur chaque élève qu’il ne connaissait pas. Restez ici jusqu’à la fin ; aller ailleurs l’arrête.
page-keep-going-device = Le modèle est entraîné encore une fois comme avant, évalué, et interrogé sur chaque élève qu’il ne connaissait pas. Restez ici jusqu’à la fin ; aller ailleurs l’arrête.
page-keep-stopped = La création a été arrêtée ; aucun fichier n’a été fait. Les résultats sont tous là.
page-keep-made = « { $name } » peut être enregistré
page-keep-sealed = Son fichier demande la phrase de passe.
page-keep-unsealed = Son fichier n’a pas de phrase de passe : qui l’a peut l’ouvrir.
page-keep-scores = Scores du modèle gardé et du modèle entraîné
page-keep-scores-about = { $metric }, avec l’intervalle à 95 % ; entraînement sur { $taught ->
    [one] { $taught } élève
   *[other] { $taught } élèves
}
page-keep-as-kept = Gardé
page-keep-as-trained = Entraîné
page-keep-score = { $score } ({ $interval })
page-keep-save = Enregistrer { $file }
page-keep-another = En créer un autre
page-keep-saved = Remis à votre navigateur, qui l’enregistre parmi vos téléchargements.
page-keep-file = { $size }, empreinte { $fingerprint }. L’empreinte distingue ce fichier de tout autre.
page-keep-kilobytes = { $count } Ko
page-keep-megabytes = { $count } Mo

## A saved model

page-saved = Un modèle enregistré
page-saved-open = Modèle enregistré : { $name }
page-saved-about = Interrogez le modèle de l’année passée sur la classe de cette année. Choisissez son fichier, ou déposez-le ici avec votre tableau ; il se termine par .homeroom.
page-saved-now-file = Ouvrez maintenant le tableau des élèves de cette période, avec le même type de colonnes. Il reste sur cet appareil.
page-saved-choose = Ouvrir un modèle enregistré
page-saved-other = Ouvrir un autre modèle
page-saved-close = Fermer le modèle
page-saved-coming = Ouverture de { $name }
page-saved-opening = Ouverture
page-saved-passphrase = Phrase de passe de { $name }
page-saved-unseal = Ouvrir
page-saved-leave = Laisser fermé
page-saved-over = Il était prévu pour servir jusqu’au { $until }
page-saved-over-about = Les classes, les notes et les habitudes changent. Entraînez un nouveau modèle sur des résultats plus récents avant de vous y fier.
page-saved-answers = Donne
page-saved-chance = la probabilité qu’un élève finisse avec { $condition }
page-saved-number = la valeur attendue pour { $target }
page-saved-made = Création
page-saved-made-on = { $made } : { $model }, entraînement sur { $taught } élèves, lecture de { $columns ->
    [one] { $columns } colonne
   *[other] { $columns } colonnes
}
page-saved-until = À utiliser jusqu’au
page-saved-good = Ce qu’il valait
page-saved-score = { $level } : { $metric } { $score } ; la moyenne de la classe a { $baseline }
page-saved-pass = Transmission
page-saved-file = { $size }, empreinte { $fingerprint }, créé avec Homeroom { $program }
page-students-saved = Ces estimations viennent du modèle enregistré « { $name } » ({ $model }), créé le { $made } d’après { $taught ->
    [one] { $taught } élève
   *[other] { $taught } élèves
} d’une classe précédente. Comment finira cette période n’est pas encore connu ; rien ici n’a été évalué sur cette classe.

## Which column is which

page-match = Nouvelle période : quelle colonne est laquelle
page-match-busy = Mise en correspondance des colonnes.
page-match-none = Le modèle ne dit encore rien de ce tableau. Dites plus bas quelle colonne est laquelle.
page-match-found = { $all ->
    [one] La colonne que lit le modèle { $found ->
        [0] n’est pas ici.
       *[other] est ici.
    }
   *[other] { $found ->
        [0] Aucune des { $all } colonnes que lit le modèle n’est ici.
        [one] { $found } des { $all } colonnes que lit le modèle est ici.
       *[other] { $found } des { $all } colonnes que lit le modèle sont ici.
    }
}
page-match-lacks-events = Tout ce qu’il en lit compte comme manquant. Ajoutez plus bas le fichier de semaines ou d’événements, dans la partie sur un second fichier.
page-match-outcomes = Le tableau dit déjà le résultat de certains élèves. Les estimations n’en tiennent pas compte.
page-match-look = Veuillez regarder celles-ci
page-match-plain = { $count ->
    [one] { $count } colonne a le même nom, ou le même écrit autrement
   *[other] { $count } colonnes ont le même nom, ou le même écrit autrement
}
page-match-table = Colonnes à vérifier
page-match-reads = Lu par le modèle
page-match-file = Dans ce tableau
page-match-how = Comment elle a été trouvée
page-match-is = Colonne de ce tableau qui est { $column }
page-match-absent = Pas dans ce tableau
page-match-missing = compte comme manquante
page-match-by-name = même nom
page-match-by-writing = écrit autrement
page-match-by-meaning = même sens
page-match-by-hand = à la main
page-match-kinds = Valeurs que le modèle n’a jamais vues
page-match-kinds-about = Il les lit comme inconnues. Si l’une n’est qu’un autre mot pour une valeur qu’il connaît, dites laquelle.
page-match-kind = Dans ce tableau
page-match-kind-of = { $level } ({ $column })
page-match-kind-students = Élèves
page-match-kind-means = Veut dire
page-match-kind-is = Ce que veut dire { $level }
page-match-kind-none = Inconnue du modèle
page-match-unread = { $count ->
    [one] { $count } colonne de ce tableau n’est pas lue
   *[other] { $count } colonnes de ce tableau ne sont pas lues
}
page-match-score = { $count ->
    [one] Estimer pour { $count } élève
   *[other] Estimer pour { $count } élèves
}
page-match-score-none = Estimer pour les élèves
page-away-question = Pas de question tant qu’un modèle enregistré est ouvert
page-away-training = Pas d’entraînement tant qu’un modèle enregistré est ouvert
page-away-results = Pas de résultats tant qu’un modèle enregistré est ouvert
page-away-fairness = Pas de vérification des groupes tant qu’un modèle enregistré est ouvert
page-away-about = « { $name } » apporte sa propre question et a été évalué à sa création ; il n’a pas été évalué sur cette classe. Fermez le modèle pour poser votre propre question : votre tableau reste ouvert{ $waiting ->
    [yes] {" "}et vos résultats reviennent.
   *[no] .
}
page-away-students = Vers les élèves

## Models kept in this browser

page-shelf = Modèles gardés dans ce navigateur : aucun
page-shelf-count = { $count ->
    [0] Modèles gardés dans ce navigateur : aucun pour l’instant
    [one] Modèles gardés dans ce navigateur : { $count }
   *[other] Modèles gardés dans ce navigateur : { $count }
}
page-shelf-switch = Garder dans ce navigateur les modèles que je crée ou que j’ouvre
page-shelf-about = Sont stockés des fichiers de modèle, jamais une ligne d’un tableau, dans le stockage de ce navigateur sur cet appareil (IndexedDB, « homeroom-models »). Toute personne qui utilise ce navigateur peut ouvrir ceux qui n’ont pas de phrase de passe. Si vous désactivez ce choix, ils sont supprimés ici ; les fichiers que vous avez enregistrés restent.
page-shelf-line = créé le { $made }, à utiliser jusqu’au { $until }, { $size }, { $way ->
    [on] à transmettre
   *[device] pour cet appareil
}
page-shelf-open = Ouvrir
page-shelf-drop = Supprimer
page-shelf-of = {"\u00A0"}: { $name }
page-shelf-clear = Tout supprimer
page-privacy-shelf = { $count ->
    [one] { $count } modèle enregistré est gardé dans ce navigateur, parce que vous l’avez demandé ; aucune ligne d’un tableau ne l’est.
   *[other] { $count } modèles enregistrés sont gardés dans ce navigateur, parce que vous l’avez demandé ; aucune ligne d’un tableau ne l’est.
}
error-model-too-large = Ce fichier dépasse { $limit } Mo, ce qu’aucun modèle enregistré ne fait
error-model-too-large-advice = Choisissez un fichier qui se termine par .homeroom. Les tableaux d’élèves se déposent là où l’on ouvre les fichiers.
error-storage-full = Il n’y a plus de place dans le stockage de ce navigateur
error-storage-full-advice = Supprimez-y un modèle, ou enregistrez celui-ci comme fichier. Rien de ce qui est ouvert n’est perdu.
error-storage-forbidden = Cette page ne peut rien stocker dans ce navigateur ({ $reason })
error-storage-forbidden-advice = C’est le cas dans les fenêtres privées, dans les cadres qui n’en ont pas le droit et là où les cookies sont bloqués. Enregistrez plutôt les modèles comme fichiers ; tout le reste fonctionne.
doc-more = { $columns } et { $more } autres
page-away-report = Pas de documents tant qu’un modèle enregistré est ouvert
page-know-console = Appuyez sur F12, ouvrez la Console, tapez { $what } et appuyez sur Entrée : le navigateur refuse et nomme la règle, et le nombre de tentatives augmente d’une unité.
page-know-storage = Appuyez sur F12, ouvrez Application (dans Firefox : Stockage) : aucun cookie et aucune ligne d’un fichier ne s’y trouvent.
page-know-gaps = La règle arrête ce qu’une page charge et ce qu’elle envoie en arrière-plan. Elle ne couvre ni une nouvelle fenêtre ni un appel entre navigateurs. Cette page ne fait ni l’un ni l’autre et refuse d’être menée à une autre adresse ; sans Wi-Fi, rien ne le peut.
page-match-table-plain = Colonnes reconnues par leur nom
page-keep-shelved = Ce navigateur le conserve aussi, comme vous l’avez activé.
page-drift = { $light ->
    [green] Cette classe ressemble à celle qui a servi à entraîner le modèle
    [amber] Cette classe diffère de celle qui a servi à entraîner le modèle
   *[red] Cette classe ne ressemble pas à celle qui a servi à entraîner le modèle
}
page-drift-columns = { $count ->
    [one] La colonne qui diffère
   *[other] Les { $count } colonnes qui diffèrent
}
page-drift-light = { $light ->
    [red] très loin
   *[amber] à regarder
}
page-drift-judged = Ce que vaut le modèle ici

## The licences of the parts

page-licences = Licences
page-licences-about = Homeroom peut être utilisé et transmis sous la licence MIT ou Apache 2.0. Les parties écrites par d’autres y figurent sous leurs propres licences.
page-licences-texts = Les textes des licences
page-licences-coming = Récupération des textes
page-licences-missing = Les textes n’ont pas pu être récupérés. Ils se trouvent aussi dans licences.txt, à côté de cette page.
page-privacy-licences = Une requête est allée chercher licences.js, une partie de cette page avec les textes des licences. Rien de votre fichier n’est parti avec elle.
## Quel modèle est gardé, et comment un modèle gardé vieillit
page-keep-model = Modèle gardé ({ $metric }, intervalle à 95 %)
page-keep-model-first = { $model } : { $score }, proposé
page-keep-model-other = { $model } : { $score }
page-keep-instead = Le meilleur ici : { $best }. Un fichier contient un seul modèle, entraîné isolément ; c’est donc le meilleur de ceux-là qui est gardé : { $model }.
page-shelf-terms-about = Quand un tableau dit ce qu’il est advenu de 30 élèves ou plus, quelques chiffres sont aussi gardés avec le modèle : le nom de la période ou du fichier, le nombre d’élèves, le jour, les scores et le calibrage. La même période, jugée à nouveau, remplace ses chiffres. Toute personne qui utilise ce navigateur peut les lire ; ils disparaissent avec le modèle.
page-shelf-terms = { $count ->
    [one] Jugé sur { $count } période
   *[other] Jugé sur { $count } périodes
}
page-aged = Période par période
page-aged-region = Ce que vaut { $name }, période par période
page-aged-term = Période
page-aged-students = Élèves
page-aged-score = { $metric } (intervalle à 95 %)
page-aged-promised = Promis
page-aged-gap = { $metric ->
    [rmse] Estimations moins résultats
   *[auroc] Estimations moins résultats, sur 100
}
page-aged-slope = Pente
page-aged-error = Écart, sur 100
page-aged-day = jugé le { $day }
page-aged-here = ce tableau
page-aged-few = ce tableau, trop peu pour juger
page-aged-about = Ce que disent ces chiffres
page-aged-about-score = { $metric ->
    [rmse] Racine de l’erreur quadratique moyenne : la distance entre estimations et résultats, les grands écarts comptant davantage. Plus bas, c’est mieux.
   *[auroc] AUC : combien de fois un élève ayant besoin d’aide est classé avant un élève qui n’en a pas besoin. Plus haut, c’est mieux ; 0,5, c’est le hasard.
}
page-aged-about-promised = Promis : la même chose, sur des élèves mis à part quand le modèle a été entraîné.
page-aged-about-gap = { $metric ->
    [rmse] Estimations moins résultats : l’estimation moyenne moins le résultat moyen. Sous 0, les estimations sont trop basses dans l’ensemble ; au-dessus, trop hautes.
   *[auroc] Estimations moins résultats : le nombre d’élèves sur 100 chez qui un besoin d’aide était attendu, moins le nombre de ceux qui en ont eu besoin. Sous 0, on en attendait trop peu ; au-dessus, trop.
}
page-aged-about-slope = Pente : 1 est juste. Sous 1, les estimations sont trop tranchées, les hautes trop hautes et les basses trop basses ; au-dessus de 1, elles sont trop prudentes.
page-aged-about-error = Écart : les élèves aux estimations proches sont regroupés ; la distance moyenne entre leur estimation moyenne et ce qui s’est passé.
page-aged-stored = Les périodes précédentes sont celles gardées avec ce modèle dans ce navigateur.
chart-aged-held = { $count ->
    [one] Sur la seule période qui compte assez d’élèves, le modèle ne fait pas nettement moins bien que promis
   *[other] Sur aucune des { $count } périodes le modèle ne fait nettement moins bien que promis
}
chart-aged-worse = { $count ->
    [one] Sur la seule période qui compte assez d’élèves, le modèle fait nettement moins bien que promis
   *[other] Sur { $worse } des { $count } périodes, le modèle fait nettement moins bien que promis
}
chart-aged-few = Aucune période ne compte assez d’élèves pour dire ce que vaut le modèle
chart-aged-about = { $metric } par période. Trait : intervalle à 95 %. Tirets : ce qui était promis, { $promised }. Anneau : le tableau ouvert. { $measure ->
    [rmse] Plus bas, c’est mieux
   *[auroc] Plus haut, c’est mieux
}
chart-aged-promised = promis { $score }
chart-aged-term = Période
chart-aged-was = Promis
## Un nouveau modèle à côté du modèle enregistré
drift-renewed-none = Impossible de dire ici si un modèle réentraîné serait meilleur : trop peu de résultats sont connus, ou la question a plusieurs réponses.
page-renew = Un nouveau modèle serait-il meilleur ?
page-renew-about = Le même type de modèle ({ $model }) est entraîné sur ce tableau, avec les colonnes que lit le modèle enregistré. Les deux sont comparés sur des élèves qu’aucun des deux n’a vus. Cela ne vaut pas si ce tableau a aussi servi à entraîner le modèle enregistré.
page-renew-begin = En entraîner un et comparer
page-renew-bar = Avancement de la comparaison
page-renew-live = Comparaison, { $share } %
page-renew-going = Le nouveau modèle est entraîné partie par partie, et chaque partie est estimée avec ce que les autres ont appris. Restez ici jusqu’à la fin ; aller ailleurs l’arrête.
page-renew-stopped = La comparaison a été arrêtée. Le modèle enregistré reste comme avant.
page-renew-take = Pour obtenir le nouveau, fermez le modèle enregistré, entraînez sur ce tableau et gardez ce qui en résulte.
page-renew-table = Le modèle enregistré et le nouveau
page-renew-caption = { $metric }, avec l’intervalle à 95 %, sur { $rows ->
    [one] la même ligne
   *[other] les mêmes { $rows } lignes
}
page-renew-old = Modèle enregistré
page-renew-new = Réentraîné
page-renew-difference = En faveur du nouveau
