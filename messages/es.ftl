## What can go wrong (error-<code>) and what to do about it (error-<code>-advice)

error-empty-file = Este archivo está vacío
error-empty-file-advice = Expórtelo de nuevo o elija otro archivo.
error-header-only = Este archivo tiene un encabezado y ninguna fila
error-header-only-advice = Expórtelo con los datos de cada estudiante, una fila por persona.
error-not-a-table = Este archivo es { $format ->
        [png] una imagen PNG
        [jpeg] una imagen JPEG
        [gif] una imagen GIF
        [picture] una imagen
        [pdf] un documento PDF
        [document] un documento de texto o una presentación
        [html] una página web
        [xml] un documento XML
        [gzip] un paquete gzip
        [zip] un paquete zip sin libro de cálculo dentro
        [archive] un paquete comprimido
        [program] un programa
        [database] una base de datos
        [parquet] un archivo Parquet
        [xls] un libro antiguo de Excel (.xls)
        [xlsb] un libro binario de Excel (.xlsb)
       *[other] { $format }
    }, no una tabla
error-not-a-table-advice = Lo indican sus primeros bytes. Elija un archivo CSV, Excel u OpenDocument.
error-not-text = Este archivo contiene bytes que no son texto
error-not-text-advice = Parece el formato propio de un programa. Expórtelo como CSV y elija ese archivo.
error-old-encoding = Las letras de este archivo usan una codificación anterior a Unicode
error-old-encoding-advice = No se pudo obtener la parte de la página que las lee. Conéctese a la red y abra el archivo de nuevo, o guárdelo como UTF-8.
error-locked-workbook = Este libro está protegido con contraseña
error-locked-workbook-advice = Ábralo en su programa de hojas de cálculo, guarde una copia sin contraseña y elija la copia.
error-broken-workbook = No se puede abrir este libro: { $reason ->
        [zip] el paquete está dañado
        [part] le falta una parte
        [xml] una parte está dañada
       *[other] { $reason }
    }
error-broken-workbook-advice = Ábralo en su programa de hojas de cálculo y guárdelo de nuevo, o expórtelo como CSV.
error-no-sheet = No hay celdas en la hoja { $sheet }
error-no-sheet-advice = Elija otra hoja de este libro.
error-too-large = Este archivo necesita más espacio del que este programa puede usar: { $what ->
        [bytes] ocupa más de { $limit } MB
        [text] su texto ocupa más de { $limit } MB
        [inflated] descomprimido ocupa más de { $limit } MB
        [cells] tiene más de { $limit } celdas
        [rows] tiene más de { $limit } filas
       *[other] { $what } supera { $limit }
    }
error-too-large-advice = Quite las columnas o filas que no hagan falta, o léalo con la línea de comandos.
error-out-of-memory = No hay memoria suficiente para esta tabla: se necesitan de una sola vez { $megabytes } MB más de los que hay libres
error-out-of-memory-advice = Quite las columnas que no hagan falta, cierre otras pestañas o use la línea de comandos, que puede usar toda la memoria de este equipo.
error-too-many-columns = Esta tabla tiene { $count } columnas; se pueden leer { $limit } como máximo
error-too-many-columns-advice = Quite las columnas que no hagan falta. Si debería tener pocas, revise el separador.
error-unknown-column = No hay ninguna columna llamada { $column }
error-unknown-column-advice = Escriba el nombre como está en el encabezado. El más parecido es { $near }.
error-bad-condition = «{ $text }» no se puede leer como condición
error-bad-condition-advice = Escriba una columna, una comparación y un valor, por ejemplo: G3 < 10, o bien: result in Fail, Withdrawn.
error-empty-class = Nadie cumple «{ $condition }», o lo cumple todo el alumnado
error-empty-class-advice = La columna va de { $low } a { $high }. Elija un valor que divida al alumnado en dos.
error-one-value = { $column } tiene el mismo valor en todas las filas: { $value }
error-one-value-advice = No hay nada que predecir. Elija otra columna.
error-no-target = Ninguna fila tiene valor en { $column }
error-no-target-advice = Elija otra columna o revise cómo están escritas sus celdas.
error-too-many-classes = { $column } tiene { $count } valores distintos; se pueden distinguir { $limit } como máximo
error-too-many-classes-advice = Elija una columna con menos valores, o pregunte con una condición quién puede necesitar apoyo.
error-too-few-rows = Solo hay { $rows } estudiantes con resultado conocido; hacen falta { $needed }
error-too-few-rows-advice = Añada estudiantes, por ejemplo de una clase anterior, o use menos partes.
error-too-few-groups = Las filas pertenecen a { $groups } personas o grupos; para { $folds } partes hacen falta al menos otros tantos
error-too-few-groups-advice = Use menos partes, o elija otra columna que diga a quién pertenecen las filas.
error-no-inputs = No queda ninguna columna de la que aprender
error-no-inputs-advice = Vuelva a incluir al menos una columna.
error-unknown-model = No hay ningún modelo llamado { $model }
error-unknown-model-advice = Elija entre: { $known }.
error-bad-setting = { $value } no es posible para { $setting }
error-bad-setting-advice = Valores posibles: { $range }.
error-bad-split = { $value } no es posible
error-bad-split-advice = Valores posibles: { $range }.
error-bad-amendment = Este cambio no se puede hacer: { $what ->
    [number] ninguna celda de { $column } es un número
    [date] ninguna celda de { $column } es una fecha
    [yes-no] { $column } contiene algo más que sí y no
    [levels] { $column } tiene más de { $limit } valores distintos
    [bounds] { $column } no es una columna de números, o su valor mínimo es mayor que el máximo
   *[other] { $what }
}
error-bad-amendment-advice = Todo lo demás se conserva. Elija otro cambio.
error-unsuited = { $why ->
    [weights] { $model } no puede tener en cuenta pesos en este tipo de pregunta
    [steps] { $model } aprende de lo que ocurre con el tiempo, y este archivo no tiene pasos
   *[other] { $model } no puede responder a este tipo de pregunta
}
error-unsuited-advice = { $why ->
    [weights] Quite este modelo o prescinda de los pesos.
    [steps] Añada un archivo de eventos, elija columnas de pasos o desmarque este modelo.
   *[other] Desmarque este modelo o haga otra pregunta.
}
error-bad-weight = { $what ->
    [missing] Falta un peso en { $column }
    [negative] Un peso de { $column } es menor que 0: { $cell }
    [infinite] Un peso de { $column } es infinito: { $cell }
    [nobody] Nadie tiene un peso mayor que 0 en { $column }
    [target] { $column } es la respuesta y no puede ser el peso
   *[text] Un peso de { $column } no es un número: { $cell }
}
error-bad-weight-advice = { $what ->
    [nobody] Elija otra columna o prescinda de los pesos.
    [target] Elija otra columna o prescinda de los pesos.
   *[other] El peso dice por cuántas personas cuenta una fila. Escriba 0 si el modelo no debe aprender de ella.
}
error-no-key = Nada indica de quién es cada evento
error-no-key-advice = Indique las columnas que comparten los dos archivos y que distinguen a cada estudiante.
error-key-twice = { $count ->
    [one] Una fila repite
   *[other] { $count } filas repiten
} el valor de { $column } de una fila anterior
error-key-twice-advice = Indique más columnas, para que cada estudiante tenga una clave propia.
error-no-time = No se lee ningún momento en el archivo de eventos
error-no-time-advice = Indique la columna que dice cuándo: una fecha, un día, una semana o una clase.
error-date-asked = { $how ->
    [both] Algunas fechas de { $column } solo pueden llevar primero el día; otras, solo el mes
   *[either] En { $column } no se distinguen el día y el mes
}
error-date-asked-advice = Indique qué va primero en fechas como 3/4/2024: el día o el mes.
error-no-match = Ningún evento corresponde a estudiantes del otro archivo
error-no-match-advice = Compruebe que { $column } se escribe igual en los dos archivos, o indique otras columnas.
error-bad-moment = { $value } no es un momento de estos eventos
error-bad-moment-advice = Escriba un número en la unidad de la columna de tiempo, o una fecha como las del archivo.
error-bad-step = { $value } no es una duración de paso posible aquí
error-bad-step-advice = Escriba un número mayor que 0, o bien day, week, month o item.
error-too-many-steps = { $steps } pasos con tantas medidas son demasiados
error-too-many-steps-advice = Use pasos más largos; se admiten { $limit } como máximo.
error-no-series = Ninguna serie de columnas del archivo de estudiantes es una misma medida en el tiempo
error-no-series-advice = Dé al menos a tres columnas de números nombres que solo difieran en un número, o traiga un archivo de eventos.
error-no-cohort = No hay estudiantes de la cohorte { $value }
error-no-cohort-advice = { $known ->
    [none] Indique la columna que dice la cohorte.
   *[other] Elija entre: { $known }.
}
error-no-earlier-cohort = No hay ninguna cohorte anterior a { $value } de la que aprender
error-no-earlier-cohort-advice = Compruebe con una cohorte posterior, o no use la cohorte y divida por sorteo.
error-one-cohort = Todas las filas son de una sola cohorte, { $value }
error-one-cohort-advice = Añada una cohorte anterior de la que aprender, o divida por sorteo.
error-one-outcome = { $side ->
    [teaching] En las cohortes de las que se aprendería, todo el alumnado termina igual ({ $value })
   *[judged] En la cohorte de comprobación, todo el alumnado termina igual ({ $value })
}
error-one-outcome-advice = Elija otra cohorte para comprobar, otra pregunta, o divida por sorteo.
error-one-group = En { $column }, todas las filas pertenecen a una sola persona o grupo
error-one-group-advice = Elija otra columna que diga a quién pertenecen las filas, o ninguna: un solo grupo no sirve a la vez para aprender y para comprobar.
error-own-groups = En { $column }, cada fila es una persona o un grupo aparte
error-own-groups-advice = Las filas que van juntas comparten ahí un valor. Elija una columna así, o tome esta como identificador.
error-too-many-groups = { $column } tiene { $count } valores distintos, demasiados grupos para comparar
error-too-many-groups-advice = Compare una columna con { $limit } valores como máximo, o lea sus grupos pequeños como uno solo.
error-few-positives = En uno de los dos resultados solo hay { $count } estudiantes; para { $folds } partes hace falta al menos 1 en cada una
error-few-positives-advice = Use menos partes, o haga una pregunta que divida al alumnado de forma más pareja.
error-bad-capacity = No se puede hacer una lista de { $value } estudiantes
error-bad-capacity-advice = Escriba un número de 1 a { $most }, que son los estudiantes de la comprobación.
error-early-moment = En { $value } todavía no ha ocurrido nada
error-early-moment-advice = El primer evento es en { $first }. Elija un momento a partir de ahí.
error-blend-of-one = Para combinar modelos hacen falta al menos dos
error-blend-of-one-advice = Indique otros dos modelos o no use la combinación.
error-not-solved = { $model } no llegó a una respuesta estable
error-not-solved-advice = { $model ->
    [mlp] Elija un paso menor (mlp.rate) o quite este modelo.
    [lstm] Elija un paso menor (lstm.rate) o quite este modelo.
   *[other] Puede que una columna tenga valores extremos. Mire las observaciones o quite este modelo.
}
error-cancelled = El entrenamiento se canceló
error-cancelled-advice = Su archivo y su pregunta se conservan. Las partes terminadas se descartan.
error-too-many-files = { $count } archivos son más de los que se pueden leer juntos
error-too-many-files-advice = Elija el de estudiantes y uno de semanas o eventos.
error-unreadable = No se puede abrir este archivo: { $reason }
error-unreadable-advice = Compruebe su nombre y que usted tenga permiso para leerlo.
error-crashed = Algo falló dentro de este programa: { $reason }
error-crashed-advice = Su archivo no se modificó. Cárguelo de nuevo; si vuelve a ocurrir, comunique el código.

## Models

model-baseline = Promedio de la clase
model-baseline-about = Cada estudiante recibe el promedio de la clase; no se lee ninguna columna
model-one_column = Regla de una columna
model-one_column-about = Una columna y un corte, aprendidos de nuevo en cada parte
model-linear = Suma ponderada
model-linear-about = Un peso por columna (regresión ridge o logística)
model-forest = Bosque
model-forest-about = Muchos árboles, cada uno con su propia visión (bosque aleatorio)
model-boosting = Árboles en cadena
model-boosting-about = Muchos árboles pequeños, cada uno corrige al anterior (gradient boosting)
setting-boosting-rounds = Máximo de rondas
setting-boosting-rate = Paso por ronda
setting-boosting-leaves = Máximo de hojas por árbol
setting-boosting-least = Mínimo de estudiantes por hoja
setting-boosting-penalty = Penalización de valores grandes en las hojas
setting-boosting-columns = Proporción de columnas por árbol
setting-boosting-monotone = Sentido de una columna (1: con ella la estimación solo puede subir, -1: solo bajar)
setting-boosting-search = Buscar antes mejores ajustes (1: sí; tarda unas diez veces más)
setting-boosting-balance = Las respuestas poco frecuentes cuentan tanto como las frecuentes (1: sí; con números no cambia nada)
setting-boosting-stop = Parar antes cuando ya no mejora con estudiantes en reserva (1: sí)
model-blend = Modelos combinados
model-blend-about = Los demás modelos, cada uno según lo que acertó con estudiantes en reserva (stacking)
model-mlp = Red
model-mlp-about = Capas de unidades simples sobre las columnas (perceptrón multicapa)
setting-mlp-units = Unidades de la primera capa
setting-mlp-second = Unidades de la segunda capa (0: ninguna)
setting-mlp-epochs = Pasadas por los datos de los que aprende, como máximo (0: se elige por usted)
setting-mlp-batch = Estudiantes por paso (0: se elige por usted)
setting-mlp-rate = Paso más grande
setting-mlp-dropout = Proporción de unidades que callan al azar mientras aprende
setting-mlp-decay = Tirón de todos los pesos hacia cero
setting-mlp-clip = Paso más largo, medido antes de su tasa (0: cualquiera)
setting-mlp-members = Redes que responden juntas
setting-mlp-stop = Parar antes cuando ya no mejora con estudiantes en reserva (1: sí)
model-lstm = Red con memoria
model-lstm-about = Lee el periodo paso a paso y conserva lo que importa (LSTM o GRU)
setting-lstm-cell = Tipo de memoria (0: LSTM, 1: GRU)
setting-lstm-units = Unidades de la memoria
setting-lstm-head = Unidades de la capa siguiente (0: ninguna)
setting-lstm-epochs = Pasadas por los datos de los que aprende, como máximo (0: se elige por usted)
setting-lstm-batch = Estudiantes por paso (0: se elige por usted)
setting-lstm-rate = Paso más grande
setting-lstm-dropout = Proporción de unidades que callan al azar mientras aprende
setting-lstm-decay = Tirón de todos los pesos hacia cero
setting-lstm-clip = Paso más largo, medido antes de su tasa (0: cualquiera)
setting-lstm-members = Redes que responden juntas
setting-lstm-stop = Parar antes cuando ya no mejora con estudiantes en reserva (1: sí)
model-without-steps = Necesita lo que ocurre semana a semana: añada un archivo de semanas o eventos, o lea como semanas columnas del tipo semana 1, semana 2
model-rule = Su regla
model-rule-about = La regla que usted indicó; no se aprende nada
setting-linear-alpha = Penalización de pesos grandes
setting-forest-trees = Número de árboles
setting-forest-leaf = Mínimo de estudiantes por hoja
setting-forest-depth = Máximo de preguntas seguidas
setting-forest-bootstrap = Cada árbol sortea sus estudiantes (1: sí, 0: usa el grupo completo)
setting-forest-lot = Cortes por sorteo, como en los árboles extra (1: sí)
setting-forest-balance = Las respuestas poco frecuentes cuentan tanto como las frecuentes (1: sí; con números no cambia nada)
setting-forest-columns = Proporción de columnas por pregunta (0: se elige por usted)
rule-learned = La regla de una columna mira solo { $column }.

## Events

overview-events = { $events } eventos de { $with ->
    [one] 1 estudiante
   *[other] { $with } estudiantes
}; { $without ->
    [0] cada estudiante tiene alguno
    [one] 1 estudiante no tiene ninguno
   *[other] { $without } estudiantes no tienen ninguno
}; { $orphans ->
    [0] cada evento corresponde a una persona
    [one] 1 evento no corresponde a nadie
   *[other] { $orphans } eventos no corresponden a nadie
}
# $rows are the first six rows of the file of events, $count is all of them.
remark-events-nobody = { $count ->
    [one] 1 evento no corresponde
   *[other] { $count } eventos no corresponden
} a nadie del archivo de estudiantes
remark-events-nobody-detail = { $keys ->
    [one] Hay 1 clave que no está
   *[other] Hay { $keys } claves que no están
} en ese archivo; las primeras filas son { $rows }. Estos eventos quedan fuera.
remark-events-undated = { $count ->
    [one] 1 evento no tiene
   *[other] { $count } eventos no tienen
} un momento legible
remark-events-undated-detail = Las primeras filas son { $rows }. Quedan fuera.
remark-events-twice = { $count ->
    [one] 1 evento está dos veces
   *[other] { $count } eventos repiten una fila anterior
}
remark-events-twice-detail = Las primeras filas son { $rows }. Coinciden en todas las celdas y se cuentan cada vez, ya que filas así pueden ser ciertas; déjelas fuera si su exportación las duplicó.
remark-events-gone = { $count ->
    [one] 1 evento es posterior
   *[other] { $count } eventos son posteriores
} al día en que la persona dejó el curso
remark-events-gone-detail = Las primeras filas son { $rows }. Revise las fechas de salida: después de ellas no se estima a nadie.
remark-events-loose = { $count ->
    [one] 1 evento tiene la clave escrita
   *[other] { $count } eventos tienen la clave escrita
} de forma distinta que en el archivo de estudiantes
remark-events-loose-detail = Las primeras filas son { $rows }. Cambian ceros iniciales y mayúsculas; en cada caso solo puede tratarse de una persona, y es la que se toma.
remark-events-before = { $count ->
    [one] 1 evento ocurre
   *[other] { $count } eventos ocurren
} antes del periodo
remark-events-before-detail = Las primeras filas son { $rows }. Cuentan como parte del primer paso.
remark-events-after = { $count ->
    [one] 1 evento ocurre
   *[other] { $count } eventos ocurren
} después del periodo
remark-events-after-detail = Las primeras filas son { $rows }. Quedan fuera.
remark-events-two-forms = Las fechas de { $column } están escritas de dos formas
remark-events-two-forms-detail = { $iso } empiezan por el año, { $others } no. Se leen ambas.
remark-events-none = { $count ->
    [one] 1 estudiante no tiene eventos
   *[other] { $count } estudiantes no tienen eventos
}
remark-events-none-detail = Se conservan: que no se sepa nada también es un dato.
remark-events-many = Hay una persona con { $count } eventos
remark-events-many-detail = El resto tiene alrededor de { $mean }. Quizá los escribió una máquina, o varias personas comparten una clave.
remark-events-unread = Estas columnas de los eventos no se leen: { $columns }
remark-events-unread-detail = No contienen ni números ni el tipo de evento.

## Verdict and notes

# $task: number, kinds (a category of three or more, or two without one in need), classes (at risk when).
verdict-none = { $task ->
    [number] Estas columnas no bastan para estimar { $question }. Por favor, no las use para hacer estimaciones: el promedio de la clase acierta lo mismo.
    [kinds] Estas columnas no bastan para estimar { $question }. Por favor, no clasifique a nadie con ellas: adivinar acierta lo mismo.
   *[classes] Estas columnas no bastan para estimar quién termina con { $question }. Por favor, no haga una lista con ellas: un sorteo acierta lo mismo.
}
verdict-too-few = { $task ->
    [number] Aquí la comprobación solo cuenta con { $least } estudiantes. A partir de { $fewest } se puede decir cuánto informan estas columnas.
    [kinds] De todas las categorías de { $question } menos una, hay aquí { $least } estudiantes como máximo. A partir de { $fewest } se puede decir cuánto informan estas columnas.
   *[classes] Aquí, en uno de los dos resultados solo hay { $least } estudiantes. A partir de { $fewest } se puede decir cuánto informan estas columnas.
}
verdict-weak = { $task ->
    [number] Las estimaciones de { $question } son algo mejores que el promedio de la clase: suelen desviarse { $figure }; el promedio de la clase, { $baseline }; la mejor regla simple ({ $column } sola), { $rule }. No permiten distinguir a una persona de otra.
    [kinds] Las categorías de { $question } se distinguen algo mejor que adivinando: bien en { $figure } de cada 100 pares; adivinar da 50 y la mejor regla simple ({ $column } sola) da { $rule }. En muchos casos individuales la categoría sería errónea.
   *[classes] El orden es algo mejor que un sorteo: correcto en { $figure } de cada 100 pares; un sorteo da 50 y la mejor regla simple ({ $column } sola) da { $rule }. Una lista hecha así tendría muchos nombres equivocados.
}
verdict-weak-rule = { $task ->
    [number] Las estimaciones de { $question } son algo mejores que el promedio de la clase, y no mejores que la mejor regla simple, { $column } sola. Si usa algo, use esa regla: es más fácil de explicar.
    [kinds] Las categorías de { $question } se distinguen algo mejor que adivinando, y no mejor que con { $column } sola. Si usa algo, use esa regla: es más fácil de explicar.
   *[classes] El orden es algo mejor que un sorteo, y no mejor que con { $column } sola. Si usa algo, use esa regla: es más fácil de explicar.
}
verdict-weak-named = El orden es algo mejor que un sorteo: correcto en { $figure } de cada 100 pares. Su regla acierta con { $hits } de cada 100 estudiantes, y una lista igual de larga del modelo, con { $own }: { $named } funciona igual de bien; úsela.
verdict-useful-named = Para { $question }, el modelo ordena bien a dos estudiantes en { $figure } de cada 100 pares; un sorteo acertaría en 50. Su regla acierta con { $hits } de cada 100 estudiantes, y una lista igual de larga del modelo, con { $own }: { $named } funciona igual de bien; úsela.
verdict-useful = { $task ->
    [number] Las estimaciones de { $question } suelen desviarse { $figure }. La mejor regla simple, { $column } sola, se desvía { $rule }; el promedio de la clase, { $baseline }. El modelo es mejor que ambos.
    [kinds] Las categorías de { $question } se distinguen bien en { $figure } de cada 100 pares de estudiantes. La mejor regla simple, { $column } sola, logra { $rule }; adivinar logra 50. El modelo supera ambas cifras.
   *[classes] Para { $question }, el modelo ordena bien a dos estudiantes en { $figure } de cada 100 pares. La mejor regla simple, { $column } sola, logra { $rule }; un sorteo logra 50. El modelo supera ambas cifras.
}
verdict-useful-rule = { $task ->
    [number] Las estimaciones de { $question } suelen desviarse { $figure }, mucho mejor que el promedio de la clase ({ $baseline }). La mejor regla simple, { $column } sola, se desvía { $rule }: con { $rows } estudiantes no se pueden distinguir, y la regla es más fácil de explicar.
    [kinds] Las categorías de { $question } se distinguen bien en { $figure } de cada 100 pares de estudiantes; adivinando serían 50. La mejor regla simple, { $column } sola, logra { $rule }: con { $rows } estudiantes no se pueden distinguir, y la regla es más fácil de explicar.
   *[classes] Para { $question }, el modelo ordena bien a dos estudiantes en { $figure } de cada 100 pares; un sorteo acertaría en 50. La mejor regla simple, { $column } sola, logra { $rule }: con { $rows } estudiantes no se pueden distinguir, y la regla es más fácil de explicar.
}
verdict-useful-rule-better = { $task ->
    [number] La mejor regla simple, { $column } sola, suele desviarse { $rule } y es mejor que todos los modelos ({ $figure }). Use la regla.
    [kinds] La mejor regla simple, { $column } sola, distingue las categorías de { $question } en { $rule } de cada 100 pares de estudiantes y es mejor que todos los modelos ({ $figure }). Use la regla.
   *[classes] La mejor regla simple, { $column } sola, ordena bien a dos estudiantes en { $rule } de cada 100 pares y es mejor que todos los modelos ({ $figure }). Use la regla.
}
verdict-useful-ahead = { $task ->
    [number] Las estimaciones de { $question } suelen desviarse { $figure }. La mejor regla simple, { $column } sola, se desvía { $rule }; el promedio de la clase, { $baseline }. El modelo va por delante de todas las reglas, pero las partes difieren tanto que no es seguro; más rondas de división lo dirían.
    [kinds] Las categorías de { $question } se distinguen bien en { $figure } de cada 100 pares de estudiantes. La mejor regla simple, { $column } sola, logra { $rule }; adivinar logra 50. El modelo va por delante de todas las reglas, pero las partes difieren tanto que no es seguro; más rondas de división lo dirían.
   *[classes] Para { $question }, el modelo ordena bien a dos estudiantes en { $figure } de cada 100 pares. La mejor regla simple, { $column } sola, logra { $rule }; un sorteo logra 50. El modelo va por delante de todas las reglas, pero las partes difieren tanto que no es seguro; más rondas de división lo dirían.
}
verdict-suspicious = { $task ->
    [number] Las estimaciones de { $question } suelen desviarse solo { $figure }. Es demasiado bueno para ser cierto. Mire { $column }: es probable que se escribiera junto con la respuesta.
   *[classes] Para { $question }, el modelo acierta en { $figure } de cada 100 pares. Es demasiado bueno para ser cierto. Mire { $column }: es probable que se escribiera junto con la respuesta.
}
verdict-suspicious-column = { $column } casi delata { $question }, y los modelos aprenden de esa columna: es probable que se escribiera junto con la respuesta. Lo que parecen saber no vale nada donde aún no se conoce. Déjela fuera, o indique que se conoce a tiempo.
note-doubt = { $column } sola informa muy bien sobre { $target }. ¿Se conoce a tiempo? Si se anota junto con { $target }, déjela fuera.
note-leak-out = { $column } casi delata { $target } y quedó fuera. Si se conoce a tiempo, indíquelo.
note-cohorts = Aprendió de { $teach } ({ $taught } estudiantes) y se comprobó con { $test } ({ $judged }). { $shared ->
    [0] Nadie está en los dos lados.
    [one] De 1 fila de cohortes anteriores no se aprendió, porque esa persona está en la comprobación.
   *[other] De { $shared } filas de cohortes anteriores no se aprendió, porque esas personas están en la comprobación.
}
note-chosen = Modelo elegido como el mejor: { $model ->
    [linear] la suma ponderada
    [forest] el bosque
    [blend] la combinación de modelos
    [boosting] los árboles en cadena
    [mlp] la red
    [lstm] la red con memoria
   *[other] { $model }
 }. Se eligió con los estudiantes de los que se aprende, antes de mirar a los de la comprobación.
note-rolling = Cada una de { $test } se comprobó con modelos que aprendieron de las cohortes anteriores: { $judged } estudiantes. { $shared ->
    [0] Nadie está en los dos lados.
    [one] No se aprendió de 1 fila allí donde su persona está en la comprobación.
   *[other] No se aprendió de { $shared } filas, contadas cohorte por cohorte, allí donde sus personas están en la comprobación.
}
note-left-out = Cada valor de { $column } ({ $count }: { $test }) se comprobó con modelos que no lo habían visto: { $judged } estudiantes. { $shared ->
    [0] Nadie está en los dos lados.
    [one] No se aprendió de 1 fila allí donde su persona está en la comprobación.
   *[other] No se aprendió de { $shared } filas, contadas valor por valor, allí donde sus personas están en la comprobación.
}
note-alike = En { $count } de { $all } partes todo el alumnado termina igual, así que no dicen nada sobre el orden.
note-no-moment = No se indicó un momento de la predicción, así que se leyeron todos los eventos del archivo, hasta el último.
note-early = En { $until } todavía no ha ocurrido nada (el primer evento es en { $first }); solo se leyó lo demás que se sabe de cada estudiante.
note-steps-out = Estas columnas de pasos quedan fuera, porque nada indica cuáles se conocen para entonces: { $columns }
note-not-apart = Con estos estudiantes no se puede distinguir entre el mejor modelo y { $against ->
    [one_column] la regla de una columna
    [baseline] el promedio de la clase
    [linear] la suma ponderada
    [forest] el bosque
    [blend] la combinación de modelos
    [boosting] los árboles en cadena
    [mlp] la red
    [lstm] la red con memoria
   *[other] { $against }
 } (diferencia { $difference }, intervalo de { $low } a { $high }).{ $seeable ->
    [none] {""}
   *[other] {" "}Una diferencia real de { $seeable } se habría visto cuatro de cada cinco veces.
 }
note-ahead = El mejor modelo da mejor resultado que { $against ->
    [one_column] la regla de una columna
    [baseline] el promedio de la clase
    [linear] la suma ponderada
    [forest] el bosque
    [blend] la combinación de modelos
    [boosting] los árboles en cadena
    [mlp] la red
    [lstm] la red con memoria
   *[other] { $against }
 } (diferencia { $difference }, intervalo de { $low } a { $high }), pero las partes difieren tanto que no es seguro (p = { $p }, corregida). Más rondas de división lo dirían.
note-ahead-rule = Una lista del mejor modelo da mejor resultado que una igual de larga según su regla (diferencia en la proporción de aciertos { $difference }, intervalo de { $low } a { $high }), pero las partes difieren tanto que no es seguro (p = { $p }, corregida). Más rondas de división lo dirían.
note-not-apart-rule = Con estos estudiantes no se puede distinguir entre su regla y una lista igual de larga del mejor modelo (diferencia en la proporción de aciertos { $difference }, intervalo de { $low } a { $high }).{ $seeable ->
    [none] {""}
   *[other] {" "}Una diferencia real de { $seeable } se habría visto cuatro de cada cinco veces.
 }
## Columns

# Several columns in one sentence: $columns are the first six, $more is how many others.
remark-leak = { $column } casi delata la respuesta
remark-leak-agrees = Coincide con { $target } en { $right } de { $all } estudiantes, así que es probable que se escribiera al mismo tiempo. Un modelo que pueda leerla parecería perfecto y no serviría antes de ese momento. Por ahora queda fuera.
remark-leak-orders = De dos estudiantes con distinto final, los ordena bien en { $share } de cada 100 pares, así que es probable que se escribiera al mismo tiempo que { $target }. Un modelo que pueda leerla parecería perfecto y no serviría antes de ese momento. Por ahora queda fuera.
remark-leak-explains = Explica el { $share } % de lo que distingue a unos estudiantes de otros en { $target }, así que es probable que se escribiera al mismo tiempo. Un modelo que pueda leerla parecería perfecto y no serviría antes de ese momento. Por ahora queda fuera.
remark-leak-follows = Quien conoce { $target } la conoce para { $right } de { $all } estudiantes, así que es probable que se calculara a partir de ahí. Un modelo que pueda leerla parecería perfecto y no serviría antes de ese momento. Por ahora queda fuera.
remark-leak-known = Usted indicó que se conoce antes del momento de la predicción, así que se aprende de esta columna.
remark-doubt = ¿Se conoce { $column } a tiempo?
remark-doubt-orders = De dos estudiantes con distinto final, esta columna sola los ordena bien en { $share } de cada 100 pares. Si se anota junto con { $target }, déjela fuera.
remark-doubt-explains = Esta columna sola explica el { $share } % de lo que distingue a unos estudiantes de otros en { $target }. Si se anota junto con { $target }, déjela fuera.
remark-leak-used = Usted decidió usarla. Los resultados parecerán mejores de lo que son donde aún no se conoce.
remark-impossible = { $column } está fuera del rango de { $low } a { $high } en { $count ->
    [one] 1 fila
   *[other] { $count } filas
}
remark-negative = { $column } está por debajo de { $low } en { $count ->
    [one] 1 fila
   *[other] { $count } filas
}
remark-above = { $column } está por encima de { $high } en { $count ->
    [one] 1 fila
   *[other] { $count } filas
}
remark-impossible-detail = { $count ->
    [one] Así está en la fila { $rows }. Se lee como ausente hasta que usted decida.
   *[other] Así está en las filas { $rows }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }. Se leen como ausentes hasta que usted decida.
}
remark-impossible-kept = { $count ->
    [one] Así está en la fila { $rows }. Se conserva como está escrito, según eligió usted.
   *[other] Así está en las filas { $rows }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }. Se conservan como están escritas, según eligió usted.
}
remark-infinite = { $column } tiene { $count ->
    [one] un número infinito en 1 fila
   *[other] números infinitos en { $count } filas
}
remark-infinite-detail = No se puede calcular con ellos. Se leen como ausentes.
remark-unread = { $column } tiene { $count ->
    [one] 1 celda
   *[other] { $count } celdas
} que no { $count ->
    [one] es
   *[other] son
} { $kind ->
    [date] una fecha
    [yesNo] sí o no
   *[number] un número
}
remark-unread-detail = { $count ->
    [one] Está en la fila { $rows } y se lee como ausente.
   *[other] Están en las filas { $rows }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    } y se leen como ausentes.
}
remark-ambiguous = { $column } se puede leer de dos formas
remark-ambiguous-detail = { $kind ->
    [date] El día y el mes pueden estar al revés. Se lee primero el día.
   *[number] La coma o el punto pueden separar decimales o miles. Mire el valor mínimo y el máximo.
}
remark-duplicate-rows = { $count ->
    [one] 1 fila está dos veces
   *[other] { $count } filas están dos veces
}
remark-duplicate-rows-detail = { $count ->
    [one] La fila { $rows } es igual, celda por celda, a una fila anterior. Se conserva.
   *[other] Las filas { $rows }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    } son iguales, celda por celda, a filas anteriores. Se conservan.
} Si una persona está dos veces, deje fuera la segunda fila: de lo contrario, los resultados parecen mejores de lo que son.
remark-rows-out = { $count ->
    [one] 1 fila que estaba dos veces queda fuera
   *[other] { $count } filas que estaban dos veces quedan fuera
}
remark-rows-out-detail = { $count ->
    [one] La fila { $rows } no se usa
   *[other] Las filas { $rows }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    } no se usan
} ni para aprender ni para comprobar, según eligió usted. El archivo sigue como estaba.
remark-twins = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
} { $count ->
    [one] repite otra columna
   *[other] repiten otras columnas
}
remark-twins-detail = Los mismos valores están en { $originals }. Aprender de ambas no añade nada.
remark-may-be-codes = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}: pueden ser códigos
remark-may-be-codes-detail = Los números enteros dejan huecos grandes, como los códigos de asignaturas. Por ahora se leen como números.
remark-codes = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
} { $count ->
    [one] contiene códigos
   *[other] contienen códigos
}
remark-codes-detail = Los números enteros se leen como nombres de categorías: 2 no es el doble de 1.
remark-too-many = { $column } tiene { $count }{ $beyond ->
    [yes] {" "}o más
   *[no] {""}
} valores distintos
remark-too-many-detail = Son demasiados para aprender de esta columna. Queda fuera.
remark-text = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
} { $count ->
    [one] es
   *[other] son
} texto libre
remark-text-detail = No se aprende de frases. Queda fuera.
remark-identifies = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
} { $count ->
    [one] identifica
   *[other] identifican
} a estudiantes
remark-identifies-detail = Se usa para distinguir las filas y nunca para aprender. No se ve en pantalla hasta que usted lo pida.
remark-protected = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
} { $count ->
    [one] sirve
   *[other] sirven
} para comprobar la equidad
remark-protected-detail = Lo que una persona es no debe ser la base de una estimación. Queda fuera del aprendizaje y se guarda para la comprobación.
remark-empty = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
} { $count ->
    [one] está casi vacía
   *[other] están casi vacías
}
remark-empty-detail = Más del 95 % de las celdas no dicen nada. Queda fuera.
remark-constant = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
} { $count ->
    [one] tiene
   *[other] tienen
} un solo valor
remark-constant-detail = Es igual en todas las filas, así que no hay nada que aprender. Queda fuera.
remark-group = Las filas con el mismo valor de { $columns } van juntas
remark-group-detail = Algunas personas tienen varias filas. Nunca están en los dos lados cuando se comprueba un modelo. No se aprende de esta columna.
remark-cohort = { $columns } { $count ->
    [one] dice
   *[other] dicen
} de qué clase o año es cada fila
remark-cohort-detail = Los modelos se pueden comprobar con una cohorte posterior. No se aprende de esta columna.
remark-exit = { $columns } { $count ->
    [one] dice
   *[other] dicen
} cuándo dejó alguien el curso
remark-exit-detail = Solo se sabe después. No se aprende de esta columna.
remark-steps = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
} son una misma medida en el tiempo
remark-steps-detail = { $count } columnas; se aprende de cada una.

action-keep-out = Dejar fuera
action-use = Usar de todos modos
action-known = Se conoce a tiempo
action-as-missing = Tratar como ausente
action-as-written = Dejar como está
action-as-numbers = Leer como números
action-as-categories = Leer como categorías
action-learn-too = Aprender también de ella
action-rows-out = Dejar fuera filas repetidas
action-rows-in = Volver a contar filas repetidas
action-group = Juntar las filas de cada persona
action-merge = Unir los grupos pequeños

## The data stage

overview-source-delimited = { $name }: { $delimiter ->
    [comma] separado por comas
    [semicolon] separado por punto y coma
    [tab] separado por tabuladores
    [pipe] separado por barras verticales
   *[other] una columna
}, { $encoding }, encabezado en la fila { $row }
overview-source-workbook = { $name }: hoja { $sheet }, encabezado en la fila { $row }
overview-kept-out = fuera: { $why ->
    [identifies] identifica
    [protected] protegida
    [leak] posible fuga
    [text] texto libre
    [empty] casi vacía
    [constant] un solo valor
    [duplicate] repetida
    [asked] según eligió usted
   *[role] para otro uso
}
overview-read-remark = { $count ->
    [0] Se refiere a todo el archivo.
    [one] Fila { $rows }.
   *[other] Filas { $rows }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }.
}
column-range = De { $low } a { $high }. { $missing ->
    [0] No falta ninguno.
   *[other] Faltan { $missing }.
}
column-levels = { $count ->
    [one] Un valor.
   *[other] { $count } valores.
} { $missing ->
    [0] No falta ninguno.
   *[other] Faltan { $missing }.
}
column-odd = De { $low } a { $high }. Imposibles: { $odd }; ausentes: { $missing }.
column-protected = Solo se usa para comprobar la equidad.
column-identifies = Identifica a una persona.
column-group = Las filas con el mismo valor van juntas.
column-text = Texto libre.
column-empty = Faltan { $missing } de { $all }.
column-constant = Igual en todas las filas.
column-duplicate = Repite { $twin }.
column-leak = Casi decidiría la pregunta.
column-no-numbers = No se pudo leer ninguna celda. Faltan { $missing }.
column-tag-identifier = identificador
column-tag-protected = protegida
column-tag-leak = posible fuga
column-tag-question = la pregunta
column-tag-look = { $count } por revisar

## Reading a file

read-bad-characters = { $count ->
        [one] Hay 1 carácter dañado, que se muestra como �
       *[other] Hay { $count } caracteres dañados, que se muestran como �
    }
read-title-lines = { $count ->
        [one] La fila { $row } está antes del encabezado y queda fuera
       *[other] { $count } filas están antes del encabezado y quedan fuera
    }
read-no-header = La primera fila tiene valores, no nombres, así que las columnas se nombran con números
read-unit-lines = { $count ->
        [one] La fila { $row } tiene unidades o anotaciones bajo el encabezado, no datos de una persona, y queda fuera
       *[other] { $count } filas tienen unidades o anotaciones bajo el encabezado, no datos de personas, y quedan fuera
    }
read-points-lines = { $count ->
        [one] La fila { $row } tiene los puntos posibles, no datos de una persona, y queda fuera
       *[other] { $count } filas tienen los puntos posibles, no datos de personas, y quedan fuera
    }
read-test-student = { $count ->
        [one] La fila { $row } es el estudiante de prueba del libro de calificaciones y queda fuera
       *[other] { $count } filas son estudiantes de prueba del libro de calificaciones y quedan fuera
    }
read-unnamed-columns = { $count ->
        [one] Una columna no tiene nombre en el encabezado y se llama «{ $column }»
       *[other] { $count } columnas no tienen nombre en el encabezado; la primera se llama «{ $column }»
    }
read-renamed-columns = { $count ->
        [one] Dos columnas tienen el mismo nombre; la segunda se llama «{ $column }»
       *[other] { $count } columnas repiten el nombre de otra; la primera se llama «{ $column }»
    }
read-blank-rows = { $count ->
        [one] La fila { $row } está en blanco y queda fuera
       *[other] { $count } filas en blanco quedan fuera
    }
read-unclosed-quote = La fila { $row } tiene una comilla que no se cierra; su celda se lee tal como está
read-ragged-rows = { $count ->
        [one] La fila { $row } tiene { $found } valores; el encabezado tiene { $expected }
       *[other] { $count } filas tienen menos valores que el encabezado, que tiene { $expected }. La primera es la fila { $row }, con { $found }
    }
read-surplus-cells = { $count ->
        [one] La fila { $row } tiene { $found } valores; el encabezado tiene { $expected }. Los que pasan de la última columna quedan fuera
       *[other] { $count } filas tienen valores más allá de la última columna, que quedan fuera. La primera es la fila { $row }, con { $found } valores; el encabezado tiene { $expected }
    }
read-error-cells = { $count ->
        [one] 1 celda contiene un error como #DIV/0! y cuenta como ausente, en la fila { $row }
       *[other] { $count } celdas contienen errores como #DIV/0! y cuentan como ausentes, la primera en la fila { $row }
    }

level-none = Sin señal utilizable
level-weak = Débil
level-useful = Útil
level-suspicious = Sospechosamente bueno
note-weighted = { $column } dice por cuántas personas cuenta cada fila cuando los modelos aprenden: { $rows } estudiantes cuentan como { $total }. En las puntuaciones cada estudiante cuenta una vez.
note-weighted-zero = { $column } es 0 para { $count ->
    [one] 1 estudiante: entra en la comprobación
   *[other] { $count } estudiantes: entran en la comprobación
} y nunca se aprende de ahí.
note-protected-learned = Columnas protegidas de las que aun así se aprende: { $columns }. Déjelas fuera con --protect.
note-bags = Con tantos estudiantes, los intervalos salen de { $bags } bolsas de { $persons } estudiantes cada una, con tantas extracciones como estudiantes hay.
note-rule-names-others = Su regla «{ $rule }» se lee como la que nombra a quienes les va bien; el resto puede necesitar apoyo. No se aprende nada.
note-rule-names-need = Su regla «{ $rule }» se lee como la que nombra a quienes pueden necesitar apoyo. No se aprende nada.
report-moment = Lo conocido hasta { $until }: comprobación con { $judged } estudiantes, aprendizaje de { $taught }; { $gone ->
    [0] nadie se ha ido
   *[other] se han ido { $gone }
}
report-chances = { $model }: las probabilidades y lo ocurrido distan { $raw }; calibradas, { $calibrated } (pendiente { $slope })
report-list = Lista de { $capacity }: { $found } que pueden necesitar apoyo, { $alarms } que no, { $missed } que se pasan por alto; correctos { $precision } (de { $precision-low } a { $precision-high }), de quienes necesitan apoyo { $recall } (de { $recall-low } a { $recall-high })
report-aim = Para { $aim ->
    [recall] encontrar al { $goal } % de quienes necesitan apoyo, una lista de { $listed }
   *[cost] perder lo menos posible si una omisión pesa como { $goal } falsas alarmas, una lista de { $listed }
 }: { $found } que pueden necesitar apoyo, { $alarms } que no, { $missed } que se pasan por alto; correctos { $precision } (de { $precision-low } a { $precision-high }), de quienes necesitan apoyo { $recall } (de { $recall-low } a { $recall-high })
report-spread = { $model }: los intervalos pensados para { $aim } de cada 100 números contienen { $held } de cada 100 (de { $low } a { $high }); su ancho es { $width }, y alrededor del promedio de la clase { $average }
report-kept = { $column } ({ $kept } de { $folds } partes)
report-selection = Lo que conserva una suma penalizada, aprenda de quien aprenda: { $kept }
report-minimal = Bastan { $count } de { $total } columnas: { $keep }. Con ellas { $measure ->
    [rmse] el error de una suma ponderada es { $few }, con todas las columnas { $all }
   *[auroc] el área bajo la curva de una suma ponderada es { $few }, con todas las columnas { $all }
}. No hacen falta para esto: { $spare }
report-learning = { $more ->
    [yes] Más estudiantes probablemente ayudarían
   *[unsure] No se puede decir que más estudiantes ayudarían
}: al aprender de todas las filas y no de la mitad, una suma ponderada gana { $gain } ({ $measure }{ $p ->
    [none] {""}
   *[other] , p { $p }
})
report-over-time = En { $until }, con una lista de { $capacity }: de quienes necesitan apoyo entre { $enrolled } que siguen, { $found } están en ella; de quienes lo necesitan entre { $started } al inicio, se encuentra a { $all }, y a { $sure } en dos listas seguidas; de quienes fueron bien, { $alarmed } estuvieron en alguna lista
# $alike is how many shuffles did as well.
signal-told = Los resultados se barajaron { $shuffles } veces, de modo que no quedaba nada que encontrar. { $alike ->
    [0] Ni una sola vez acertó el mejor de tres modelos rápidos
    [one] Una vez acertó el mejor de tres modelos rápidos
   *[other] { $alike } veces acertó el mejor de tres modelos rápidos
} tanto como con los resultados verdaderos (p = { $p }).
report-protocol-cohort = { $rows } estudiantes de una cohorte posterior, { $repeats ->
    [one] una vez
   *[other] { $repeats } veces
}, semilla { $seed }; intervalos de { $bootstraps } remuestreos de estudiantes.
report-protocol = { $rows } estudiantes, { $folds } partes, { $repeats ->
    [one] una vez
   *[other] { $repeats } veces
}, semilla { $seed }; intervalos de { $bootstraps } remuestreos de estudiantes.

## The question in numbers

question-title-risk = { $count } de { $rows } estudiantes: { $condition }
question-title-number = { $target } de { $rows } estudiantes
question-title-classes = { $target }: { $count } categorías entre { $rows } estudiantes
fact-number = { $value }
fact-percent = { $value } %
fact-base-rate = de estudiantes con { $condition }. Un modelo que no sabe nada acertaría en { $rest } de cada 100.
fact-majority = de estudiantes con { $name }. Un modelo que no sabe nada acertaría con esa frecuencia.
fact-rows = { $unknown ->
    [0] estudiantes, cada uno con resultado conocido.
   *[other] estudiantes con resultado conocido; { $unknown } sin resultado quedan aparte.
}
fact-inputs = columnas de las que aprender; { $out ->
    [one] 1 queda fuera.
   *[other] { $out } quedan fuera.
}
fact-groups = personas o grupos; las filas de cada uno nunca están en los dos lados.
## Charts and results

chart-none = –
chart-range = { $low }–{ $high }
chart-range-to = de { $low } a { $high }
chart-table = Números en una tabla
chart-save-svg = Guardar SVG
chart-save-png = Guardar PNG
chart-save-failed = No se pudo dibujar esta imagen. Guárdela como SVG.
chart-aria = { $title }. { $about }
chart-others = { $levels ->
    [one] 1 valor más
   *[other] { $levels } valores más
}
chart-count-and-share = { $count } ({ $share })
chart-equal = estimación = resultado
chart-head-value = Valor
chart-head-students = Estudiantes
chart-head-model = Modelo
chart-head-low = Desde
chart-head-high = Hasta
chart-head-n = n
chart-head-fate = Qué ocurre con cada cual
chart-head-figures = En la imagen
chart-head-asked = Lista de
chart-head-names = Nombres
chart-head-precision = Correctos, de 100
chart-head-recall = Encontrados, de 100
chart-head-per-hit = Falsas alarmas por caso encontrado
chart-head-best-less = El mejor menos este
chart-head-p = p
chart-head-seeable = Se habría visto
chart-head-column = Columna
chart-head-share = Proporción
chart-head-interval = Intervalo
chart-head-truth = Valor real
chart-head-middle = Estimación central
chart-head-quarter = Un cuarto está por debajo
chart-head-three-quarters = Tres cuartos están por debajo
chart-head-false-alarms = Falsas alarmas, %
chart-head-found-by = Encontrados con { $name }, %
chart-head-estimates = Estimaciones, de 100
chart-head-mean-estimate = Estimación promedio
chart-head-outcome = Resultado, de 100
chart-model-rule = Su regla
chart-model-one-column = Regla de una columna
chart-model-baseline = Promedio de la clase
chart-in-rule = su regla
chart-in-one-column = la regla de una columna
chart-in-baseline = el promedio de la clase
chart-small-rule = como usted la escribió
chart-small-one-column = la columna que más informa
chart-small-baseline = la misma respuesta siempre
chart-metric-auroc = AUC
chart-metric-auprc = Área bajo precisión y exhaustividad
chart-metric-accuracy = Aciertos
chart-metric-balanced-accuracy = Aciertos, cada clase cuenta igual
chart-metric-f1-macro = F1 entre clases
chart-metric-log-loss = Pérdida logarítmica
chart-metric-brier = Puntuación de Brier
chart-metric-rmse = Raíz del error cuadrático medio
chart-metric-mae = Error medio
chart-metric-r2 = R²
chart-about-auroc = con qué frecuencia se ordena a quien necesita apoyo por delante de quien no
chart-about-auroc-classes = con qué frecuencia se ordena a alguien de una clase por delante de alguien de otra, en promedio
chart-about-auprc = cuánto acierta la lista a medida que crece
chart-about-accuracy = proporción de estudiantes con estimación correcta
chart-about-balanced-accuracy = proporción de aciertos en cada clase, promediada
chart-about-f1-macro = encontrados y bien nombrados en cada clase, en promedio
chart-about-log-loss = cuánto sorprenden los resultados a las estimaciones
chart-about-brier = distancia al cuadrado entre estimación y resultado
chart-about-rmse = distancia entre estimación y resultado; las grandes cuentan más
chart-about-mae = distancia entre estimación y resultado
chart-about-r2 = proporción de las diferencias entre estudiantes que siguen las estimaciones
chart-condition-below = { $column } menor que { $value }
chart-condition-at-most = { $column } de { $value } o menos
chart-condition-above = { $column } mayor que { $value }
chart-condition-at-least = { $column } de { $value } o más
chart-condition-is = { $column } { $value }
chart-condition-is-not = { $column } que no es { $value }
chart-histogram-bins = Valores de { $low } a { $high }
chart-histogram-bars = Lo más frecuente: { $name } ({ $count })
chart-histogram-none = No se muestran valores de esta columna
chart-target-side = { $side }: { $count }
chart-target-about = { $column }, { $source }, n = { $rows }
chart-target-about-merged = { $column }, { $source }, n = { $rows }. Los escalones con pocos estudiantes se unen; su altura es el promedio del escalón
chart-chance = { $score } azar
chart-perfect = { $score } perfecto
chart-score-interval = { $score } ({ $interval })
chart-score-head = { $metric } (intervalo del 95 %)
chart-scoreboard-above = { $best }: claramente mejor que { $against }
chart-scoreboard-ahead = { $best }: mejor que { $against }, pero no con seguridad
chart-scoreboard-level = No se puede distinguir entre { $best } y { $against } con { $rows } estudiantes
chart-scoreboard-below = { $best }: claramente peor que { $against }
chart-scoreboard-reference = Ningún modelo llega más lejos que { $best }
chart-scoreboard-alone = { $best }: la mejor puntuación
chart-scoreboard-about = { $metric }: { $about }. Más alto es mejor. Punto y línea: puntuación e intervalo del 95 %, { $folds ->
    [one] una cohorte
   *[other] { $folds } partes
}{ $repeats ->
    [one] {""}
   *[other] {" "}en { $repeats } rondas
}, n = { $rows }
chart-scoreboard-about-lower = { $metric }: { $about }. Más bajo es mejor. Punto y línea: puntuación e intervalo del 95 %, { $folds ->
    [one] una cohorte
   *[other] { $folds } partes
}{ $repeats ->
    [one] {""}
   *[other] {" "}en { $repeats } rondas
}, n = { $rows }
chart-predicted-title = La mitad de las estimaciones está a { $off } o menos de { $column }
chart-predicted-flat = Las estimaciones apenas siguen a { $column }
chart-predicted-about = { $name }, comprobado con filas que no había visto. Un punto por estudiante, n = { $of }{ $half ->
    [none] {""}
   *[other] . Banda gris: ± { $half }, el intervalo promedio
 }
chart-predicted-about-some = { $name }, comprobado con filas que no había visto. Un punto por estudiante, se dibujan { $shown } de n = { $of }{ $half ->
    [none] {""}
   *[other] . Banda gris: ± { $half }, el intervalo promedio
 }
chart-predicted-up = estimación
chart-predicted-across = resultado
chart-chance-line = sorteo
chart-roc-above = { $name }: encuentra más que la regla de una columna con las mismas falsas alarmas
chart-roc-level = { $name }: con { $rows } estudiantes, su curva no se distingue de la curva de la regla de una columna
chart-roc-lots = { $name }: con { $rows } estudiantes, su curva no se distingue de un sorteo
chart-roc-below = { $name }: encuentra menos que la regla de una columna con las mismas falsas alarmas
chart-roc-rule = La regla de una columna sola alcanza { $score }
chart-roc-about = Vertical: % encontrado de estudiantes con { $side }. Horizontal: % del resto que también entra en la lista. { $judged }
chart-roc-list = su lista de { $listed }
chart-calibration-agree = Estimaciones y resultados coinciden dentro de sus intervalos
chart-calibration-high = Estimaciones y resultados coinciden en { $agree } de { $of } grupos; en { $high }, las estimaciones son demasiado altas
chart-calibration-low = Estimaciones y resultados coinciden en { $agree } de { $of } grupos; en { $low }, las estimaciones son demasiado bajas
chart-calibration-both = Estimaciones y resultados coinciden en { $agree } de { $of } grupos; las estimaciones son demasiado altas en { $high } y demasiado bajas en { $low }
chart-calibration-none = No hay estimaciones que comparar
chart-calibration-about = Horizontal: estimación, de cada 100. Vertical: cuántos de cada 100 resultaron ser estudiantes con { $side }, con intervalo del 95 %. Debajo: estudiantes por grupo, n = { $rows }
chart-calibration-about-bent = Horizontal: estimación, de cada 100, calibrada con las filas de las que se aprende. Vertical: cuántos de cada 100 resultaron ser estudiantes con { $side }, con intervalo del 95 %. Debajo: estudiantes por grupo, n = { $rows }. Pendiente { $slope } (1 es lo correcto; { $before } tal como la dio el modelo), error por tramos { $error } ({ $errorBefore })
chart-importance-one = { $column } es lo que más informa: { $share } de lo aprendido
chart-importance-two = { $first } y { $second } son lo que más informa; cuál de las dos va primero puede ser azar
chart-importance-none = Ninguna columna informa de nada
chart-importance-idle = Lo aprendido de estas columnas no se cumple con estudiantes que el modelo no había visto
chart-importance-about = { $name }: cuánto aporta cada columna a lo aprendido, todas juntas 100 %. Línea: rango entre { $folds } partes, n = { $rows }
chart-importance-about-some = { $name }: cuánto aporta cada columna a lo aprendido, todas juntas 100 %. Línea: rango entre { $folds } partes, n = { $rows }. Se dibujan las { $shown } primeras de { $of } columnas
chart-confusion-risk = Se encuentra a { $found } de { $of } estudiantes con { $side }; { $alarms } están en la lista sin necesitarlo
chart-confusion-classes = { $right } de { $of } quedan en la clase correcta; { $name } es la que menos se reconoce, { $least }
chart-confusion-about = { $name }, comprobado con filas que no había visto. Fila: lo que fue; columna: lo que se estimó. n = { $rows }
chart-confusion-about-risk = { $name }, comprobado con filas que no había visto. Proporción: de la columna. n = { $rows }
chart-confusion-about-list = { $name }, una lista de { $capacity } ({ $listed } nombres), comprobada con estudiantes que el modelo no había visto. Proporción: de la columna. n = { $rows }
chart-confusion-listed = En lista
chart-confusion-not-listed = Fuera de lista
chart-confusion-found = encontrados
chart-confusion-alarms = falsas alarmas
chart-confusion-missed = omitidos
chart-confusion-rest = bien sin incluir
chart-confusion-truth = Resultado
chart-confusion-region = Resultado y estimación por clase, se desplaza en horizontal
chart-hundred = De { $of } estudiantes, { $found ->
    [few] se encuentra a menos de 1
    [0] no se encuentra a nadie
    [one] se encuentra a 1
   *[other] se encuentra a { $found }
}, { $missed ->
    [few] se omite a menos de 1
    [0] no se omite a nadie
    [one] se omite a 1
   *[other] se omite a { $missed }
} y { $alarms ->
    [few] menos de 1 está en la lista sin necesitarlo
    [0] nadie está en la lista sin necesitarlo
    [one] 1 está en la lista sin necesitarlo
   *[other] { $alarms } están en la lista sin necesitarlo
}
chart-hundred-about = Cada figura representa a unos { $each } estudiantes de esta clase, con redondeo para que sumen 100. n = { $rows }; el modelo no había visto a nadie de este grupo.
chart-hundred-about-each = Cada figura es una persona de esta clase, n = { $rows }; el modelo no había visto a nadie de este grupo.
chart-hundred-all = { $students } de { $rows }
chart-hundred-listed = En la lista: { $count }
chart-hundred-others = Fuera de la lista: { $count }
chart-hundred-found = { $count ->
    [few] menos de 1 encontrado
    [one] 1 encontrado
   *[other] { $count } encontrados
}
chart-hundred-alarms = { $count ->
    [few] menos de 1 falsa alarma
    [one] 1 falsa alarma
   *[other] { $count } falsas alarmas
}
chart-hundred-missed = { $count ->
    [few] menos de 1 omitido
    [one] 1 omitido
   *[other] { $count } omitidos
}
chart-hundred-rest = { $count ->
    [few] menos de 1 bien sin incluir
   *[other] { $count } bien sin incluir
}
chart-hundred-found-who = en la lista, con { $side }
chart-hundred-alarms-who = en la lista, con { $other }
chart-hundred-missed-who = fuera de la lista, con { $side }
chart-hundred-rest-who = fuera de la lista, con { $other }
chart-lists = Una lista de { $listed } nombres encuentra a la mitad de quienes necesitan apoyo; { $share } de cada 100 de sus nombres son correctos
chart-lists-none = Ninguna lista encuentra a la mitad de quienes necesitan apoyo
chart-lists-about = { $name }: listas de todas las longitudes, n = { $rows }. Línea continua: de 100 nombres, cuántos son estudiantes con { $side }. Discontinua: de 100 estudiantes así, cuántos están en la lista. Bandas: intervalo del 95 %. Gris: nombres por sorteo, { $base }
chart-lists-right = nombres correctos
chart-lists-found = encontrados
chart-lists-names = nombres en la lista
chart-benefit = Actuar desde una probabilidad de { $from } a { $to } de cada 100 vale más con estas estimaciones que actuar con toda la clase o con nadie
chart-benefit-none = Actuar con estas estimaciones no vale más que actuar con toda la clase o con nadie
chart-benefit-about = Horizontal: la probabilidad de { $side } desde la que alguien actúa. Vertical: estudiantes encontrados de cada 100, menos las falsas alarmas al precio que esa probabilidad les pone. n = { $rows }; esta curva no lleva intervalo
chart-benefit-from = Probabilidad desde la que alguien actúa, de cada 100
chart-benefit-everybody = actuar con toda la clase
chart-benefit-nobody = no actuar con nadie

chart-step = Paso
chart-whole-term = todo el periodo
chart-head-tenth = Un décimo está por debajo
chart-head-half = La mitad está por debajo
chart-head-nine-tenths = Nueve décimos están por debajo
chart-head-against = Frente a
chart-head-difference = Diferencia
chart-term-level = { $channel }: alrededor de { $middle } todo el periodo
chart-term-rises = { $channel }: sube de unos { $first } a unos { $last }
chart-term-falls = { $channel }: baja de unos { $first } a unos { $last }
chart-term-unknown = { $channel }: muy pocos estudiantes tienen un valor
chart-term-about = { $channel }, paso a paso ({ $unit }). Línea: estudiante en el punto medio. Banda: ocho de cada diez estudiantes, donde al menos diez tienen un valor. n = { $students }
chart-losses-begins = Empieza a aprender
chart-losses-learns = Sigue aprendiendo, aún no memoriza
chart-losses-enough = Con estudiantes en reserva ya no mejora; pronto se detiene
chart-losses-whole = Ahora aprende de todas las filas, durante el tiempo que resultó bueno
chart-losses-about = { $name }, { $where }: pérdida tras cada pasada, más baja es mejor
chart-losses-pass = Pasada
chart-losses-teaching = filas de aprendizaje
chart-losses-apart = filas en reserva
chart-early-judged = En la comprobación
chart-early-need = Necesitan apoyo
chart-early-gone = Ya se han ido
chart-early-none = Ni en { $unit } { $first } ni en { $unit } { $last } informan lo bastante estas columnas
chart-early-weak = Débil en todos los momentos, de { $unit } { $first } a { $unit } { $last }
chart-early-late = Antes de { $unit } { $from } es pronto para decirlo bien
chart-early-from = Desde { $unit } { $from } el aviso es útil; antes es pronto para decirlo bien
chart-early-already = Ya en { $unit } { $from } el aviso es útil; en { $unit } { $last } es claramente mejor
chart-early-level = Ya en { $unit } { $from } el aviso es útil; no se puede distinguir de { $unit } { $last }
chart-early-about = { $metric }: { $about }, según el momento en que se pregunta ({ $unit }). Más alto es mejor. Línea continua y banda: { $model }, con intervalo del 95 %; gris: otros modelos; discontinua: la regla simple
chart-early-about-lower = { $metric }: { $about }, según el momento en que se pregunta ({ $unit }). Más bajo es mejor. Línea continua y banda: { $model }, con intervalo del 95 %; gris: otros modelos; discontinua: la regla simple
chart-difference-ahead = { $model } por delante
chart-difference-all = { $model }: mejor que { $against } en { $ahead }
chart-difference-some = { $model }: mejor que { $against } en { $ahead }; en { $open } no se pueden distinguir
chart-difference-none = { $model }: peor que { $against } en { $behind }
chart-difference-less = { $model }: peor que { $against } en { $behind }; en { $open } no se pueden distinguir
chart-difference-both = { $model }: mejor que { $against } en { $ahead }, peor en { $behind }
chart-difference-level = No se puede distinguir entre { $model } y { $against } en { $open }
chart-difference-about = Diferencia de { $metric } con los mismos estudiantes: { $model } menos { $against }. Línea: intervalo del 95 %. Relleno: el intervalo no contiene el 0. Hueco: sí lo contiene
results-level-none = Sin señal utilizable
results-level-weak = Débil
results-level-useful = Útil
results-level-suspicious = Sospechosamente bueno
results-judged = { $name }, comprobado con { $rows } estudiantes que no había visto: { $folds ->
    [one] una cohorte, tras aprender de las anteriores
   *[other] { $folds } partes
}{ $repeats ->
    [one] {""}
   *[other] , { $repeats } rondas
}.
results-judged-how = Cómo se comprobó
results-judged-detail = { $folds ->
    [one] La cohorte de comprobación se aparta. Se comprueba con modelos que aprendieron solo de cohortes anteriores, sin las personas de la comprobación.
   *[other] Las filas se reparten en { $folds } partes. Cada parte se comprueba con modelos que aprendieron solo de las demás{ $repeats ->
        [one] {""}
       *[other] , y todo se repite { $repeats } veces con partes nuevas
    }.
} Los intervalos salen de { $bootstraps } clases sorteadas de nuevo, del mismo tamaño. Semilla { $seed }: con el mismo archivo y la misma semilla salen los mismos números.
results-three = Tres números
results-in-100 = de cada 100
results-of = de { $of }
results-interval = intervalo { $interval }, n = { $rows }
results-no-interval = n = { $rows }
results-auc-what = pares de una persona con { $side } y otra sin ello quedan bien ordenados. Un sorteo da 50
results-auc-interval = AUC { $score }, intervalo { $interval }, n = { $rows }
results-auc-alone = AUC { $score }, n = { $rows }
results-accuracy-what = estudiantes tienen una estimación correcta. Decir siempre lo mismo da { $baseline }
results-found-what = estudiantes con { $side }: el modelo los encuentra
results-share-interval = { $share }, intervalo { $interval }, n = { $rows }
results-brier-what = puntuación de Brier, más baja es mejor. Dar siempre la misma probabilidad da { $baseline }
results-loss-what = pérdida logarítmica, más baja es mejor. Dar siempre las mismas probabilidades da { $baseline }
results-mae-what = es lo que se desvía en promedio una estimación de { $column }. Decir siempre lo mismo se desvía { $baseline }
results-r2-what = de las diferencias entre estudiantes se recoge en las estimaciones
results-r2-none = nada
results-rmse-small = menos
results-rmse-more = más
results-rmse-what = error que al decir siempre el promedio, donde los fallos grandes cuentan más: { $rmse } y { $baseline }
results-rmse-under = raíz del error cuadrático medio { $rmse }, { $under }
results-worst-what = de la clase { $name } se reconocen: es la clase que menos se reconoce
results-right-what = en la lista son estudiantes con { $side }. Con nombres por sorteo serían { $lots }
results-would-what = nombres de esa lista serían estudiantes con { $side }. Con nombres por sorteo serían { $lots }
results-listed-what = estudiantes con { $side } están en la lista
results-alarms-what = falsas alarmas por cada estudiante que se encuentra. Con nombres por sorteo serían { $lots }
results-capacity = ¿A cuántos estudiantes pueden atender?
results-capacity-meet = Podemos atender a { $capacity } de { $rows }
results-capacity-value = { $capacity } de { $rows } estudiantes
results-aim = La lista es tan larga
results-aim-capacity = como estudiantes puedan atender
results-aim-recall = como haga falta para encontrar a { $goal } de cada 10 que necesitan apoyo
results-aim-cost = { $goal ->
    [1] como compensa si una omisión pesa tanto como una falsa alarma
   *[other] como compensa si una omisión pesa tanto como { $goal } falsas alarmas
 }
results-aim-recall-told = Entre los estudiantes de los que se aprendió, encontrar a tantos exigió una lista con esta proporción. Aquí entran { $capacity } de { $rows } estudiantes, y se encuentra a { $found } de { $need } que necesitan apoyo.
results-aim-cost-told = Entre los estudiantes de los que se aprendió, una lista con esta proporción fue la menos costosa. Aquí entran { $capacity } de { $rows } estudiantes, y se encuentra a { $found } de { $need } que necesitan apoyo.
results-capacity-whom = En la lista están las estimaciones más altas según { $model }. Cada estimación viene de un modelo que no había visto a esa persona.
results-doubts = Una pregunta sobre sus columnas
results-doubts-again = Su respuesta cambia de qué se aprende, así que los modelos se entrenan de nuevo. Se puede deshacer en la página Datos.
results-level = No se puede distinguir entre { $best } y { $against } con { $rows } estudiantes: diferencia de { $metric } { $difference }, intervalo { $interval }{ $p ->
    [none] {""}
   *[other] , { $p }
}{ $seeable ->
    [none] {""}
   *[other] ; una diferencia de { $seeable } se habría visto cuatro de cada cinco veces
}.
results-same = { $best } y { $against } ponen a estos { $rows } estudiantes en el mismo orden.
results-ahead = { $best } y { $against } difieren con estos { $rows } estudiantes, pero las partes difieren tanto que no es seguro: diferencia de { $metric } { $difference }, intervalo { $interval }{ $p ->
    [none] {""}
   *[other] , { $p }
}{ $seeable ->
    [none] {""}
   *[other] ; una diferencia de { $seeable } se habría visto cuatro de cada cinco veces
}. Más rondas de división lo dirían.
results-other-ahead = Con estos { $rows } estudiantes da mejor resultado { $against } que { $best }: diferencia de { $metric } { $difference }, intervalo { $interval }. La elección ({ $best }) se hizo antes de mirarlos, así que se mantiene.
results-apart = Con { $rows } estudiantes se puede distinguir entre { $best } y { $others }: ningún intervalo de la diferencia contiene el 0{ $p ->
    [none] {""}
   *[other] , { $p } como máximo, corregida para todos los pares
}.
results-p = p = { $p }
results-p-below = p menor que { $p }
results-told-rightly = la proporción de aciertos de listas de la misma longitud
results-lists = Más sobre las listas: todas las longitudes, y si compensa actuar
results-moment = Mostrar los resultados en
results-as-of = Hasta { $moment }: no se leyó nada posterior. { $many ->
    [0] Nadie se había ido para entonces.
    [one] 1 estudiante se había ido para entonces y no entra en la comprobación.
   *[other] { $gone } estudiantes se habían ido para entonces y no entran en la comprobación.
}
results-against = { $model } frente a
results-behind = Detrás del veredicto
results-behind-note = Para quien quiera comprobarlo. Todas las cifras son de estudiantes que el modelo no había visto.
results-look-at = Mostrar los detalles de
results-coming = Los detalles están en camino.
results-no-details = Este modelo no guarda detalles que dibujar.
results-scores = Puntuaciones en una tabla
results-scores-caption = Todas las métricas de todos los modelos, n = { $rows }. Promedio: entre partes. Todas las filas: comprobadas juntas. Desde y hasta: intervalo del 95 %.
results-scores-region = Todas las puntuaciones, se desplaza en horizontal
results-scores-metric = Métrica
results-scores-mean = Promedio
results-scores-pooled = Todas las filas
results-export = Llévese los números
results-export-note = Al pulsar un botón se escribe un archivo en este dispositivo. No se envía nada.
results-export-predictions = Predicciones con datos no vistos (CSV)
results-export-results = Resultados (JSON)
results-later-none = Estudiantes y Equidad siguen cerradas: una lista con estas columnas se equivocaría en la mayoría de los nombres.
results-back = Atrás
results-help = Qué puede ayudar
results-help-columns = Añadir lo que ocurre semana a semana
results-help-columns-detail = Pruebas cortas, tareas y asistencia por semana suelen informar más que un solo total.
results-help-target = Revisar el objetivo
results-help-target-detail = ¿Se lee { $column } como usted quiere? ¿Están las filas en el mismo orden que los resultados?
results-help-rows = Añadir estudiantes
results-help-rows-detail = Con { $rows } estudiantes solo se ven señales fuertes. Una clase anterior puede ayudar.
results-off = Qué está desactivado
results-change-question = Cambiar la pregunta
results-suspicious-title = Mire los datos antes de usar esto
results-suspicious-detail = Un resultado tan bueno suele indicar que una columna se escribió junto con el resultado final. Déjela fuera y entrene de nuevo.
results-suspicious-column = ¿Se conocía { $column } a tiempo?
results-suspicious-ask = Si se anotó junto con { $side } o después, déjela fuera: donde aún no se conoce, estos resultados no valen nada. Si siempre se conoce antes de la pregunta, indíquelo.
results-suspicious-columns = Mirar las columnas

## Lists over time, and what is needed

results-early = Ver en el tiempo
chart-early-recall = Encontrados por la lista
chart-early-about-recall = De quienes necesitan apoyo y siguen en el curso, la proporción que está en una lista{ $capacity ->
    [none] {""}
   *[other] {" "}de unos { $capacity }
 }, según el momento en que se pregunta ({ $unit }), con umbrales fijados con otros estudiantes. Más alto es mejor. Línea continua y banda: { $model }, con intervalo del 95 %; gris: otros modelos que tienen listas
chart-early-no-figure = { $metric }: no se sabe nada sobre { $model }
chart-early-figure-better = { $metric }: { $late } en { $unit } { $last }, claramente mejor que { $early } en { $unit } { $first }
chart-early-figure-worse = { $metric }: { $late } en { $unit } { $last }, claramente peor que { $early } en { $unit } { $first }
chart-early-figure-level = { $metric }: no se puede distinguir entre { $early } en { $unit } { $first } y { $late } en { $unit } { $last }
results-over-time = { $capacity ->
    [one] Una lista de 1 estudiante en el tiempo
   *[other] Listas de { $capacity } estudiantes en el tiempo
 }
results-over-time-about = En cada momento la lista reúne las estimaciones más altas entre quienes siguen en el curso. Una curva basada solo en ese grupo mejora cuando se van los casos difíciles; por eso al lado está lo mismo para todas las personas del inicio.
chart-found-there = siguen
chart-found-everybody = encontrados
chart-found-all = grupo inicial
chart-found-there-head = Encontrados entre quienes siguen, de 100
chart-found-all-head = Encontrados en el grupo inicial, de 100
chart-found-enrolled = Estudiantes que siguen
chart-found-need = Necesitan apoyo, de 100
chart-found-none = Nadie de quienes estaban al inicio necesita apoyo
chart-found-rises = De quienes necesitan apoyo al inicio, una lista de { $capacity } encuentra a { $late } de cada 100 en { $last }, claramente más que { $early } en { $first }
chart-found-falls = De quienes necesitan apoyo al inicio, una lista de { $capacity } encuentra a { $late } de cada 100 en { $last }, claramente menos que { $early } en { $first }
chart-found-level = De quienes necesitan apoyo al inicio, una lista de { $capacity } encuentra a { $early } de cada 100 en { $first } y a { $late } en { $last }, cifras que no se pueden distinguir
chart-found-departure = La lista encuentra a más de quienes siguen porque otras personas se fueron: de quienes necesitan apoyo al inicio encuentra a { $late } de cada 100 en { $last }, que no se puede distinguir de { $early } en { $first }
chart-found-about-everybody = Listas de { $capacity } según { $model }, en cada { $unit } que se consulta: de cada 100 que necesitan apoyo ({ $need } de { $rows } estudiantes), cuántos están en la lista. Nadie se ha ido, así que siguen todas las personas del inicio. Banda: intervalo del 95 %
chart-found-about = Listas de { $capacity } según { $model }, en cada { $unit } que se consulta. Línea continua: de cada 100 que necesitan apoyo y siguen, cuántos están en la lista. Discontinua: de cada 100 que necesitan apoyo al inicio ({ $need } de { $rows } estudiantes), cuántos están en la lista o se fueron tras haber estado en una; quien se fue antes queda como omisión. Bandas: intervalo del 95 %
chart-sure = Hasta { $last }, { $sure } de cada 100 que necesitan apoyo han estado en dos listas seguidas, { $never } nunca; { $alarmed } de cada 100 a quienes les fue bien estuvieron en alguna lista
chart-sure-about = Listas de { $capacity } según { $model }, en cada { $unit } que se consulta. Línea continua: de { $need } que necesitan apoyo al inicio, cuántos de cada 100 han estado hasta entonces en dos listas seguidas. Discontinua: de { $well } a quienes les fue bien, cuántos de cada 100 han estado hasta entonces en alguna lista. Bandas: intervalo del 95 %
chart-sure-twice = dos seguidas
chart-sure-alarmed = sin necesitarlo
chart-sure-twice-head = En dos listas seguidas, de 100
chart-sure-alarmed-head = En alguna lista sin necesitarlo, de 100
chart-sure-stays = De 100 en la lista anterior, siguen en ella
results-look-running = Las demás cifras esperan a que esto termine.
results-look-live = Calculando, { $share } % hecho
results-selection = Qué columnas informan, se aprenda de quien se aprenda
results-selection-about = Una columna que solo cuenta con una parte de los estudiantes puede contar por azar. Aquí se pregunta parte por parte qué columnas conserva una suma ponderada cuando cada columna tiene un precio. Tarda unos segundos.
results-selection-ask = Preguntar a cada parte
results-selection-nothing = Una suma ponderada no conserva ninguna columna en ninguna parte cuando cada columna tiene un precio.
results-selection-column = Columna
results-selection-kept = Conservada
results-selection-important = Entre las { $most } más importantes
results-selection-of = en { $times } de { $folds } partes
results-selection-model = La importancia es según { $model }.
results-selection-others = { $count ->
    [one] Otra columna no se conserva nunca.
   *[other] Otras { $count } no se conservan nunca.
 }
results-selection-aside = Apartadas en todas las partes, porque apenas varían o dicen lo mismo que otra columna: { $names }
results-minimal = Lo que no haría falta recoger
results-minimal-about = Toda columna que se conserva hay que recogerla, guardarla y protegerla. Aquí se buscan las menos posibles que informen lo mismo. Tarda unos segundos.
results-minimal-ask = Buscar el mínimo de columnas
results-minimal-none = Aquí no se puede quitar nada: hay una sola columna, o ninguna que se pueda puntuar.
results-minimal-keep = Con estas basta
results-minimal-kept = conservada en { $kept } de { $folds } partes
results-minimal-spare = Para { $target }, ya no haría falta recoger estas
results-minimal-others = { $count ->
    [one] 1 suma
   *[other] { $count } sumas
 } de lo que ocurre semana a semana
results-minimal-others-about = Salen del segundo archivo, o de columnas de pasos que hacen falta para otra suma, y van con ellas: { $names }
results-minimal-take = { $count ->
    [one] Dejar fuera esta columna y comprobar
   *[other] Dejar fuera estas { $count } columnas y comprobar
 }
results-minimal-again = Los modelos se entrenan de nuevo sin ellas. Se puede deshacer en la página Datos.
chart-minimal = { $count ->
    [one] Basta
   *[other] Bastan
 } { $count } de { $total } columnas: { $metric } { $few }, con todas { $all }
chart-minimal-lost = { $count ->
    [one] Casi basta
   *[other] Casi bastan
 } { $count } de { $total } columnas: { $metric } { $few }, con todas { $all }
chart-minimal-all = Hacen falta las { $total } columnas
chart-minimal-about = { $metric } de una suma ponderada con ese número de columnas, con estudiantes de los que no aprendió; promedio de { $folds } partes, n = { $rows }{ $of ->
    [none] {""}
   *[other] , por sorteo entre { $of }
 }. Más alto es mejor. Discontinua: lo que deben alcanzar las mínimas, 0,01 por debajo de todas las columnas. La elección se hizo con las filas de las que se aprende; esta curva no lleva intervalo
chart-minimal-about-lower = { $metric } de una suma ponderada con ese número de columnas, con estudiantes de los que no aprendió; promedio de { $folds } partes, n = { $rows }{ $of ->
    [none] {""}
   *[other] , por sorteo entre { $of }
 }. Más bajo es mejor. Discontinua: lo que las mínimas no deben superar, 1 % por encima de todas las columnas. La elección se hizo con las filas de las que se aprende; esta curva no lleva intervalo
chart-minimal-columns = Columnas
chart-minimal-limit = límite { $score }
results-learning = ¿Ayudarían más estudiantes?
results-learning-about = Un modelo sencillo aprende de un octavo, un cuarto, la mitad y la totalidad de los estudiantes, para ver qué aportó el último paso. Tarda uno o dos segundos.
results-learning-ask = Averiguarlo
results-learning-none = Aquí no se puede decir: hay muy pocos estudiantes, o no hay forma de puntuar.
results-learning-gain = Aprender de { $all } estudiantes y no de { $half } { $better ->
    [yes] da { $measure ->
        [rmse] un error { $gain } menor
       *[auroc] { $gain } más de AUC
    }
   *[no] no aporta nada
 }{ $p ->
    [none] ; ninguna prueba sirve para estas partes
   *[other] {" "}({ $p })
 }. Duplicar de nuevo el número de estudiantes rara vez aporta más que eso.
chart-learning-likely = Más estudiantes como estos probablemente ayudarían
chart-learning-hardly = Más estudiantes como estos apenas ayudarían
chart-learning-open = No se puede decir si más estudiantes como estos ayudarían
chart-learning-rows = Estudiantes de los que aprende
chart-learning-about = { $metric } de una suma ponderada según de cuántos estudiantes aprende, siempre con los mismos estudiantes de los que no aprendió; promedio de partes y sorteos, n = { $rows }{ $of ->
    [none] {""}
   *[other] , por sorteo entre { $of }
 }. Más alto es mejor; esta curva no lleva intervalo
chart-learning-about-lower = { $metric } de una suma ponderada según de cuántos estudiantes aprende, siempre con los mismos estudiantes de los que no aprendió; promedio de partes y sorteos, n = { $rows }{ $of ->
    [none] {""}
   *[other] , por sorteo entre { $of }
 }. Más bajo es mejor; esta curva no lleva intervalo
results-spread = ± { $half }
results-spread-what = alrededor de una estimación de { $column }, donde deberían estar { $aim ->
    [90] nueve de cada diez
   *[other] { $aim } de cada 100
 } resultados{ $average ->
    [none] {""}
   *[other] . Alrededor del promedio de la clase hace falta ± { $average }
 }
results-spread-held = contuvo a { $held } de cada 100 estudiantes de los que no aprendió (intervalo { $interval }), n = { $rows }; { $promise ->
    [none] de una cohorte a otra no se promete nada
   *[other] se promete { $promise }
 }

## Page

page-name = Homeroom
page-title = { $heading } · Homeroom
page-skip = Saltar al contenido
page-file = { $name }, { $rows ->
    [one] { $rows } estudiante
   *[other] { $rows } estudiantes
 }
page-theme = Cambiar entre claro y oscuro
page-close = Cerrar
page-back = Atrás
page-cancel = Cancelar
page-percent = { $share } %
page-no-start = Esta página no pudo iniciarse: { $reason }

page-stages = Etapas
page-stage = Etapa
page-stage-of = { $at } de { $of }: { $name }
page-stage-done = , hecha
page-stage-closed = , aún no abierta
page-stage-data = Datos
page-stage-question = Pregunta
page-stage-training = Entrenar
page-stage-results = Resultados
page-stage-students = Estudiantes
page-stage-fairness = Equidad
page-stage-report = Informe

page-badge = Se queda en este dispositivo · { $count ->
    [one] { $count } petición
   *[other] { $count } peticiones
 }
page-badge-tried = { $count ->
    [one] Se intentó { $count } petición
   *[other] Se intentaron { $count } peticiones
 }
page-badge-short = { $count ->
    [one] { $count } petición
   *[other] { $count } peticiones
 }
page-how-know = ¿Cómo lo sé?
page-privacy-title = ¿Cómo sé que se queda aquí?
page-privacy-requests = { $count ->
    [one] petición desde que se cargó la página
   *[other] peticiones desde que se cargó la página
 }
page-privacy-blocked = { $count ->
    [one] intento bloqueado
   *[other] intentos bloqueados
 }
page-privacy-stored = { $count ->
    [one] cookie o dato guardado
   *[other] cookies o datos guardados
 }
page-privacy-last = Último intento: { $what }
page-privacy-part = Una petición obtuvo encodings.js, una parte de esta página que lee letras anteriores a Unicode. Nada de su archivo salió con ella.
page-privacy-rule = La página lleva una regla que su navegador hace cumplir: no puede conectarse a nada.
page-privacy-rule-label = La regla
page-privacy-checks = Compruébelo
page-privacy-check-1 = Desconecte el wifi. Todo sigue funcionando; solo un archivo con letras anteriores a Unicode tiene que guardarse como UTF-8.
page-privacy-check-2 = Pulse F12, abra Red, suelte un archivo: la lista sigue vacía. Solo las letras anteriores a Unicode añaden encodings.js, una vez.
page-privacy-check-3 = Cierre la pestaña. No queda nada, salvo lo que usted haya guardado.
page-privacy-outside = La regla obliga a esta página. Las extensiones del navegador, los correctores ortográficos y la traducción quedan fuera de ella: pertenecen a su navegador y pueden leer lo que muestra cualquier página. Esta página pide que no intervengan ni el corrector ni la traducción.

page-empty-title = Vea quién puede necesitar apoyo y hasta dónde fiarse.
page-empty-lead = Suelte aquí una lista de estudiantes, tal como la lleva su escuela. Homeroom aprende de ella en este dispositivo, dice con claridad cuánto acierta y muestra en qué se basa.
page-drop = Suelte aquí un archivo de estudiantes
page-drop-held = Suéltelo para leerlo aquí
page-drop-kinds = CSV, Excel u OpenDocument. Una fila por estudiante. Puede añadir un segundo archivo con fechas o semanas.
page-drop-stays = No se envía a ninguna parte
page-choose-file = Elegir un archivo
page-sample = Probar con una clase inventada
page-promises = Con qué puede contar
page-promise-here = Se queda aquí
page-promise-here-about = No hay servidor. La página se ha prohibido toda conexión.
page-promise-honest = Es honesto
page-promise-honest-about = Cada estimación se comprueba con estudiantes que el modelo nunca vio, junto a la mejor regla simple. Si no hay nada que encontrar, lo dice.
page-promise-decide = Usted decide
page-promise-decide-about = Dice quién puede necesitar apoyo. Nunca dice que alguien no aprobará, y nunca actúa por su cuenta.

page-reading-title = Leyendo { $name }
page-reading-sample = Inventando una clase
page-reading-lead = El archivo se queda en este dispositivo. No se cambia nada en él.
page-reading-bytes = { $done } de { $total } MB.
page-reading-look = Mirando filas y columnas.
page-reading-bar = Leyendo
page-left = Tiempo restante: cerca de { $span }.
page-span-moment = uno o dos segundos
page-span-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
 }
page-span-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
 }
page-live-reading = Leyendo, { $share } %
page-live-training = Entrenando, { $share } % hecho
page-live-training-left = Entrenando, { $share } % hecho; tiempo restante: cerca de { $span }

page-data-title = { $rows ->
    [one] { $rows } estudiante
   *[other] { $rows } estudiantes
 }, { $columns ->
    [one] { $columns } columna
   *[other] { $columns } columnas
 }.
page-data-look = { $count ->
    [0] No hay nada que revisar antes.
    [one] Hay una cosa que revisar antes.
    [2] Hay dos cosas que revisar antes.
    [3] Hay tres cosas que revisar antes.
    [4] Hay cuatro cosas que revisar antes.
    [5] Hay cinco cosas que revisar antes.
    [6] Hay seis cosas que revisar antes.
   *[other] Hay { $count } cosas que revisar antes.
 }
page-choose-another = Elegir otro archivo
page-data-lead = { $source }. No se ha cambiado nada; cada paso de abajo se puede deshacer.
page-sheet = Hoja
page-again = Cargarlo de nuevo
page-found = Qué se encontró
page-notes-more = { $count ->
    [one] Una nota más
   *[other] { $count } notas más
 }
page-glance-students = Estudiantes
page-glance-columns = Columnas
page-glance-inputs = para aprender
page-glance-target = objetivo
page-glance-missing = Celdas sin dato
page-glance-twice = Filas repetidas
page-changes = { $count ->
    [one] Usted cambió una cosa
   *[other] Usted cambió { $count } cosas
 }
page-change = { $column }: { $what }
page-change-protected = protegida
page-change-unprotected = no protegida
page-change-missing = valores imposibles como ausentes
page-change-written = valores tal cual
page-change-known = se conoce a tiempo
page-change-unknown = no se conoce a tiempo
page-undo = Deshacer
page-undo-label = Deshacer { $change }
page-beside-none = Semanas o eventos
page-beside-none-about = Lo que ocurre semana a semana suele informar más que un solo total. Puede estar en un segundo archivo: una fila por estudiante y día, semana o clase.
page-beside-add = Añadir un archivo de semanas o eventos
page-beside = Semana a semana: { $name }
page-beside-busy = Mirando cómo encajan los dos archivos.
page-beside-turned = Se reconocen por su contenido: { $students } tiene una fila por estudiante; { $events }, lo que ocurrió.
page-beside-ask = { $rows } filas. De quién es cada fila está en { $other }, igual que en { $own } del archivo de estudiantes; cuándo, en { $time }; qué ocurrió, en { $kind }. Un paso es { $step }. Cuándo se fue alguien está en { $exit }.
page-beside-other = Columna de los eventos que dice de quién es cada fila
page-beside-own = Columna de los estudiantes que dice lo mismo
page-beside-time = Columna que dice cuándo
page-beside-kind = Columna que dice qué ocurrió
page-beside-step = Duración de un paso
page-beside-exit = Columna que dice cuándo se fue alguien
page-beside-choose = elija una columna
page-beside-measures = Medido en un evento
page-beside-kinds = Qué ocurrió: { $kinds }.
page-beside-once = Dejar fuera los eventos que repiten una fila anterior celda por celda
page-beside-part = Quitar este archivo
page-beside-swap = Intercambiar: los estudiantes están en { $name }
page-exit-nobody = ninguna columna
page-step-usual = automático
page-step-day = un día
page-step-week = una semana
page-step-month = un mes
page-step-item = cada evento
page-step-so-many = { $count } { $unit }
page-dates-day = Primero va el día: 3/4 es el 3 de abril
page-dates-month = Primero va el mes: 3/4 es el 4 de marzo
page-series = Leer { $columns } como una misma medida en el tiempo
page-series-to = { $first } a { $last } ({ $count } columnas)
page-series-about = El número del nombre es la semana en que se conoció. Si no se leen así, estas columnas quedan fuera cuando se indica un momento.
page-series-maybe = { $columns } parecen una misma medida en el tiempo.
page-series-take = Leerlas semana a semana
page-term = El periodo
page-term-channel = Mostrar
page-strips = Estudiante por estudiante: { $channel }
page-strips-about = Estudiantes { $from } a { $to } de { $all }, en el orden del archivo.
page-strips-region = Estudiantes semana a semana, se desplaza en horizontal
page-strips-key = Color más intenso es más. Rayado: sin dato. La fila es la de la hoja de cálculo.
page-strips-before = Anteriores
page-strips-after = Siguientes
page-strips-from = Desde el número
page-columns = Columnas
page-columns-about = Cambie un tipo o una función con la palabra subrayada.
page-columns-count = { $inputs ->
    [one] { $inputs } entrada
   *[other] { $inputs } entradas
 }, { $target ->
    [one] { $target } objetivo
   *[other] { $target } objetivos
 }, { $kept } fuera.
page-columns-more = { $count ->
    [one] Mostrar la otra columna
   *[other] Mostrar las otras { $count } columnas
 }
page-kind-of = Tipo de { $column }
page-kind-number = número
page-kind-category = categoría
page-kind-yesNo = sí o no
page-kind-date = fecha
page-kind-text = texto libre
page-role-of = Función de { $column }
page-role-input = entrada
page-role-target = objetivo
page-role-identifier = identificador
page-role-group = las filas son de
page-role-cohort = cohorte
page-role-step = semana a semana
page-role-exit = se fue antes
page-role-ignored = fuera
page-protected = protegida
page-protected-of = { $column } está protegida
page-tag-target = la pregunta
page-rows = Primeras filas
page-rows-odd = Primeras filas, y las extrañas
page-rows-label = Primeras filas del archivo, se desplaza en horizontal
page-rows-note = Los números de fila son los de la hoja de cálculo. De las columnas grises no se aprende.
page-row = fila
page-names-show = Mostrar nombres
page-names-hide = Ocultar nombres
page-cell-missing = sin dato
page-cell-hidden = oculto
page-cell-odd = , por favor, revise
page-next-question = Siguiente: la pregunta

page-question-title = ¿Qué quiere saber?
page-question-kind = Tipo de pregunta
page-form-atRisk = Apoyo
page-form-atRisk-about = Quién puede necesitarlo
page-form-number = Un número
page-form-number-about = Una calificación o puntuación
page-form-category = Una categoría
page-form-category-about = Uno de varios resultados
page-ask-number = Predecir { $target } como número.
page-ask-category = Predecir { $target } como uno de sus valores.
page-ask-value = Predecir quién puede necesitar apoyo: estudiantes con un valor de { $target } { $op } { $value }.
page-ask-values = Predecir quién puede necesitar apoyo: estudiantes con un valor de { $target } que es { $values }.
page-target-label = Columna que se predice
page-target-none = elija una columna
page-op-label = Comparación
page-op-below = menor que
page-op-at-most = no mayor que
page-op-above = mayor que
page-op-at-least = no menor que
page-op-equal = igual a
page-op-other = distinto de
page-op-in = que es uno de
page-value-label = Valor
page-value-between = Escriba un número entre { $low } y { $high }, por ejemplo { $proposed }
page-value-missing = Escriba un valor
page-values = ¿Qué valores de { $column } piden apoyo?
page-values-none = uno de estos valores
page-students = { $count ->
    [one] { $count } estudiante
   *[other] { $count } estudiantes
 }
page-rule = Comparar con una regla simple propia
page-rule-about = Los modelos deberían superarla
page-rule-label = Su regla
page-rule-column = Columna de su regla
page-rule-op = Comparación de su regla
page-rule-value = Valor de su regla
page-rule-values-hint = valores, separados por comas
page-question-numbers = Su pregunta en números
page-question-means = Qué significa esto
page-models = Qué modelos
page-models-about = Se usan los marcados, ahora { $count }. { $always ->
    [0] {""}
    [one] Uno simple se usa siempre, para que los demás tengan algo que superar.
    [2] Dos simples se usan siempre, para que los demás tengan algo que superar.
   *[other] { $always } simples se usan siempre, para que los demás tengan algo que superar.
 }
page-models-simple = Solo se usan los simples.
page-model-always = Siempre activo: los demás se comparan con él
page-model-blend = Tarda varias veces más
page-settings = Ajustes
page-settings-of = {" "}de { $model }
page-setting-range = De { $low } a { $high }
page-setting-whole = Un número entero de { $low } a { $high }
page-splitting = Aprender y comprobar
page-splitting-about = El alumnado se divide en { $folds } partes. Cada parte se comprueba con modelos que aprendieron de las demás.
page-splitting-cohort = La cohorte { $cohort } entera sirve para comprobar modelos que aprendieron de las anteriores. No se aprende de las personas de la comprobación.
page-splitting-turn = Cada cohorte, menos la primera, se comprueba con modelos que aprendieron de las anteriores. No se aprende de las personas de la comprobación.
page-splitting-left = Cada valor de { $column } se comprueba con modelos que no lo han visto: así sería con uno nuevo. No se aprende de las personas de la comprobación.
page-parts-left = una por { $column }, cada una comprobada con las demás
page-decide = Comprobar listas de todas las longitudes
page-decide-about = Calibra las probabilidades y dice qué largo deben tener las listas, con las filas de las que se aprende. Cada modelo aprende seis veces más
page-decide-number = Dar un intervalo a cada estimación
page-decide-number-about = Nueve de cada diez deberían quedar dentro. Su ancho se fija con las filas de las que se aprende. Cada modelo aprende seis veces más
page-parts = Partes
page-parts-count = { $count }
page-rounds = Rondas
page-rounds-count = { $count ->
    [one] una vez
   *[other] { $count } veces, con otra división
 }
page-rounds-seeds = { $count ->
    [one] una vez
   *[other] { $count } veces, aprendiendo de nuevo
 }
page-gap-target = Elija la columna que se predice
page-gap-value = Aún falta el valor
page-gap-values = Elija al menos un valor
page-gap-rule = Su regla necesita un valor
page-unit-week = Semana
page-unit-day = Día
page-unit-step = Paso
page-unit-own = { $name }
page-at-week = semana { $moment }
page-at-day = día { $moment }
page-at-step = paso { $moment }
page-at-own = { $name } { $moment }
page-when-week = Solo cuenta lo que se sabe hasta la semana { $moments }.
page-when-day = Solo cuenta lo que se sabe hasta el día { $moments }.
page-when-step = Solo cuenta lo que se sabe hasta el paso { $moments }.
page-when-own = Solo cuenta lo que se sabe hasta { $name } { $moments }.
page-when-nobody = Cuándo se fue alguien está en { $exit }.
page-when-exit = Quien ya se ha ido para entonces, según { $exit }, no entra en la comprobación.
page-when-judge = Comprobar con { $cohort }.
page-when-everybody = todo el alumnado, parte por parte
page-when-one = { $cohort }, tras aprender de las cohortes anteriores
page-when-turn = cada cohorte por turno, tras aprender de las anteriores
page-when-label = Momentos de la predicción
page-when-cohort = Con quién se comprueba
page-when-hint = Escriba varios momentos separados por comas, por ejemplo 4, 8, 12, para ver desde cuándo puede fiarse de un aviso. Déjelo vacío para usar todo el periodo.
page-when-wrong = Escriba números separados por comas, por ejemplo 4, 8, 12
page-standing = Quién está
page-standing-region = Estudiantes en cada momento, se desplaza en horizontal
page-standing-moment = Momento
page-standing-judged = Comprobación
page-standing-taught = Aprendizaje
page-standing-gone = Ya se han ido
page-standing-need = Necesitan apoyo
page-standing-end = todo el periodo
page-expected = Cerca de { $span } en este dispositivo
page-train = { $count ->
    [0] Entrenar
    [one] Entrenar { $count } modelo
   *[other] Entrenar { $count } modelos
 }

page-training-begins = Empieza el entrenamiento.
page-training-title = Entrenando.
page-training-title-left = Entrenando. Tiempo restante: cerca de { $span }.
page-training-lead = { $folds ->
    [one] Cada modelo aprende de las cohortes anteriores y se comprueba con una que no ha visto
   *[other] Cada modelo aprende { $folds } veces y se comprueba con la parte que no ha visto
}{ $repeats ->
    [one] .
   *[other] , en { $repeats } rondas.
 }
page-training-cancelled = El entrenamiento se canceló tras { $done } de { $total }.
page-training-failed = El entrenamiento se detuvo.
page-training-finished = El entrenamiento ha terminado.
page-training-bar = Entrenamiento
page-training-count = { $done } de { $total }
page-training-leave = Puede salir de esta pestaña; el trabajo sigue. Al cancelar se conservan su archivo y su pregunta.
page-training-table = Avance por modelo y parte, se desplaza en horizontal
page-training-model = Modelo
page-training-part = Parte
page-training-cells = Número en una celda terminada: { $metric } con la parte en reserva{ $repeats ->
    [one] {""}
   *[other] , promedio de las rondas
 }; { $better ->
    [lower] más bajo es mejor
   *[higher] más alto es mejor
 }. Las partes sueltas varían; guíese por el intervalo de la página siguiente.
page-training-moments = Aquí se promedian los { $count } momentos; los resultados muestran cada uno.
page-training-chance = { $chance } es el azar.
page-cell-waits = espera
page-cell-undone = sin hacer
page-cell-done = hecho
page-learning = Mientras aprende
page-now = Qué ocurre ahora
page-now-lot = En cada celda, un modelo aprende de todas las partes menos una y después se comprueba con esa.
page-now-within = Dentro de ellas aprende cinco veces más, con partes internas que dicen { $form ->
    [number] cuánto suele desviarse
   *[atRisk] qué largo deben tener las listas
 }.
page-now-teaching = En cada celda, un modelo aprende de todas las partes menos una y después se comprueba con esa.
page-now-cohort = En cada celda, un modelo aprende de las cohortes anteriores y después se comprueba con la posterior.
page-now-turn = En cada celda, un modelo aprende de las cohortes anteriores a una y después se comprueba con esa.
page-now-left = En cada celda, un modelo aprende de todos los valores menos uno y después se comprueba con ese.
page-part-of = parte { $part } de { $of }
page-network-of = red { $member }
page-now-closing = Se juntan las partes y se calculan los intervalos.
page-open-results = Abrir los resultados al terminar
page-next-results = Siguiente: los resultados
page-train-again = Entrenar de nuevo
page-replaced = { $count ->
    [one] Un proceso se detuvo y fue sustituido
   *[other] { $count } veces un proceso se detuvo y fue sustituido
 }
page-replaced-about = Su parte se hizo de nuevo. No falta nada.

page-code = código { $code }
page-place-both = fila { $row }, columna { $column }
page-place-row = fila { $row }
page-place-column = columna { $column }

## The four kinds of question, and whose work promises more than the mark shows

error-no-intervals = { $why ->
    [kinds] Se pregunta por «{ $column }» como categorías, y un intervalo necesita un número
   *[model] Con este modelo no se hicieron intervalos de { $column }
}
error-no-intervals-advice = { $why ->
    [kinds] Pregunte por una calificación como número.
   *[model] Compruebe también los intervalos (--decide), o elija un modelo que aprenda por sí mismo.
}
# $columns are the first three columns that are kept out, $count is all of them, $more how many others.
template-exam = Predecir { $target } con lo que se sabe antes.{ $count ->
    [0] {""}
    [one] {" "}Queda fuera: { $columns }.
   *[other] {" "}Quedan fuera: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }.
}
template-semester = Predecir { $target } al final del periodo.{ $count ->
    [0] {""}
    [one] {" "}Queda fuera: { $columns }.
   *[other] {" "}Quedan fuera: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }.
}
template-semester-kinds = Predecir qué valor tendrá { $target }; ninguna calificación final es un número.{ $count ->
    [0] {""}
    [one] {" "}Queda fuera: { $columns }.
   *[other] {" "}Quedan fuera: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }.
}
template-risk = Quién puede terminar con { $target } menor que { $values }.{ $count ->
    [0] {""}
    [one] {" "}Queda fuera: { $columns }.
   *[other] {" "}Quedan fuera: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }.
}
template-risk-kinds = Quién puede terminar con { $target } { $values }.{ $count ->
    [0] {""}
    [one] {" "}Queda fuera: { $columns }.
   *[other] {" "}Quedan fuera: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }.
}
template-potential = Estudiantes con un trabajo que hasta ahora promete más de lo que muestra { $target }.{ $count ->
    [0] {""}
    [one] {" "}Queda fuera: { $columns }.
   *[other] {" "}Quedan fuera: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }.
}
template-exam-none = No hay dos columnas que parezcan exámenes o calificaciones seguidas, como G1 y G2.
template-semester-none = Ninguna columna parece una calificación o un resultado final.
template-risk-none = Ninguna columna dice quién abandonó o no aprobó, y ninguna parece una calificación final.
template-risk-scale = Por sus números no se sabe con cuánto se aprueba en { $target }. Elíjalo en la frase.
template-potential-none = Ninguna columna parece una calificación final en números.
template-potential-scale = { $target } termina en 6 o menos: ahí una calificación baja puede ser la mejor.

report-potential = { $model }: de { $judged } estudiantes, { $count } tienen una calificación por debajo del intervalo de lo que su trabajo prometía; { $promised ->
    [yes] solo por lo que promete el intervalo estarían ahí { $miss } de cada 100, es decir, { $expected }
   *[no] estarían ahí { $miss } de cada 100, es decir, { $expected }, si esta cohorte fuera como las anteriores, cosa que nada promete
}. { $more ->
    [yes] Son más de lo probable solo por azar
   *[no] Puede que estén ahí solo por azar
}. Lista de práctica: los modelos de otras partes aprendieron de estos estudiantes
report-promising = fila { $row }: estimación { $estimate } (de { $low } a { $high }), calificación { $result }, { $gap } menos
report-promising-rest = y { $count } más

page-template-kind = Cuatro tipos de pregunta
page-template-exam = El próximo examen
page-template-semester = El semestre
page-template-risk = Riesgo
page-template-potential = Potencial
page-template-off = no en este archivo


promise-summary = Trabajo que promete más que la calificación
promise-title = { $count ->
    [one] { $count } estudiante puede dar más de lo que muestra la calificación
   *[other] { $count } estudiantes pueden dar más de lo que muestra la calificación
}
promise-title-chance = { $count ->
    [0] Ninguna calificación está por debajo del intervalo de su estimación
    [one] { $count } calificación está por debajo de su intervalo, y puede ser solo por azar
   *[other] { $count } calificaciones están por debajo de sus intervalos, y puede ser solo por azar
}
promise-expected = { $count } de { $judged }; solo por lo que promete el intervalo estarían ahí { $miss } de cada 100, es decir, { $expected }.
promise-expected-cohort = { $count } de { $judged }; estarían ahí { $miss } de cada 100, es decir, { $expected }, si esta cohorte fuera como las anteriores. De una cohorte a otra el intervalo no promete nada.
promise-about = { $target } está por debajo del intervalo del { $aim } % de lo que esperaba un modelo ({ $model }) que nunca había visto a esa persona. La mayor diferencia va primero.
promise-practice = Lista de práctica: de estas filas aprendieron los modelos de otras partes, y sus calificaciones se conocen. No decide nada. Una calificación baja tiene motivos que ninguna columna recoge; pregunte antes de concluir.
promise-row = Fila
promise-who = Nombre
promise-estimate = Estimación
promise-interval = Intervalo
promise-gap = Por debajo en
promise-scale = De { $low } a { $high }: la línea es el intervalo, el punto la estimación, el rombo { $target }.
promise-picture = Estimación y calificación
promise-rest = { $count ->
    [one] { $count } estudiante más no se muestra.
   *[other] { $count } estudiantes más no se muestran.
}
promise-names = Mostrar nombres
promise-names-hide = Ocultar nombres
promise-region = Estudiantes con calificación por debajo del intervalo
promise-coming = La lista se está preparando.
promise-none = No se hicieron intervalos: márquelos en la pregunta y entrene de nuevo.
promise-no-signal = Estas columnas no bastan para estimar { $target }, así que no se ofrece ninguna lista.
## The quality of the data

quality-later = { $column } suena a algo que se anota después
quality-later-detail = Por su nombre, puede que solo se conozca cuando todo ha terminado. Si es así, déjela fuera: un modelo que la lee responde demasiado tarde.
quality-alone = Un modelo se apoya casi solo en { $column }
quality-alone-detail = Aporta el { $share } % de lo que el mejor modelo lee de todas las columnas. Pregunte de dónde sale { $column }: si se anota junto con la respuesta, déjela fuera. Si se conoce a tiempo, una regla sobre ella puede servir tanto como el modelo.
quality-far = { $column } tiene { $count ->
    [one] 1 valor
   *[other] { $count } valores
} lejos de todos los demás{ $count ->
    [one] : { $value }
   *[other] , el más lejano es { $value }
}
quality-far-detail = Los demás están entre { $low } y { $high }. { $count ->
    [one] Puede ser cierto; si es
   *[other] Pueden ser ciertos; si son
} un error, { $count ->
    [one] trátelo
   *[other] trátelos
} como dato ausente.
quality-code = { $value } en { $column } puede significar «no se sabe»
quality-code-detail = Está en { $count ->
    [one] 1 fila
   *[other] { $count } filas
}; todos los demás están entre { $low } y { $high }. Leído como número, dice algo erróneo sobre estos estudiantes.
quality-below = { $column } es menor que 0 en { $count ->
    [one] 1 fila
   *[other] { $count } filas
}
quality-below-detail = Todos los demás son números enteros entre { $low } y { $high }. Por favor, { $count ->
    [one] revíselo
   *[other] revíselos
} en su archivo o { $count ->
    [one] trátelo
   *[other] trátelos
} como dato ausente.
quality-scale = { $column } se sale de su escala en { $count ->
    [one] 1 fila
   *[other] { $count } filas
}
quality-scale-detail = Las columnas de este tipo terminan en { $high }, y aquí hay { $value }. Por favor, revíselo en su archivo o trate como ausente lo que pase de { $high }.
quality-much = { $column } falta en el { $share } % de los estudiantes
quality-much-detail = Lo que consta de { $count } estudiantes dice poco sobre ellos. Un modelo no la necesita si las demás columnas informan lo mismo.
quality-together = { $columns } faltan a la vez en { $count } estudiantes
quality-together-detail = Quizá no participaron, o no se entregó un formulario. Los modelos tratan un dato ausente como algo conocido, así que no hay que hacer nada; pregunte por qué antes de fiarse.
quality-telling = Que falte { $column } dice algo sobre la respuesta
quality-telling-risk = De { $count } estudiantes sin dato, el { $without } % cumple «{ $question }»; del resto, el { $others } % (una diferencia de { $low } a { $high } puntos). { $used ->
    [yes] Si los datos faltan a causa de cómo terminó, se conocen demasiado tarde: en ese caso, déjela fuera.
   *[no] No se aprende de esta columna.
}
quality-telling-class = De { $count } estudiantes sin dato, el { $without } % tiene { $class }; del resto, el { $others } % (una diferencia de { $low } a { $high } puntos). { $used ->
    [yes] Si los datos faltan a causa de cómo terminó, se conocen demasiado tarde: en ese caso, déjela fuera.
   *[no] No se aprende de esta columna.
}
quality-telling-number = { $count } estudiantes sin dato tienen { $without } en promedio; el resto, { $others } (una diferencia de { $low } a { $high }). { $used ->
    [yes] Si los datos faltan a causa de cómo terminó, se conocen demasiado tarde: en ese caso, déjela fuera.
   *[no] No se aprende de esta columna.
}
quality-unknown = { $column } no se conoce en { $count ->
    [one] 1 estudiante
   *[other] { $count } estudiantes
}
quality-unknown-detail = { $count ->
    [one] Esta persona no entra
   *[other] Estas personas no entran
} ni en el aprendizaje ni en la comprobación. Si { $count ->
    [one] falta porque la persona se fue
   *[other] falta porque se fueron
}, el resto parece mejor de lo que fue la clase.
quality-key = { $count ->
    [one] Un valor de { $column } está en varias filas
   *[other] { $count } valores de { $column } están en varias filas
}
quality-key-detail = Las filas difieren, así que pueden ser personas con dos filas, o errores. Si son personas, mantenga juntas sus filas: de lo contrario, se aprende de una fila y se comprueba con la otra.
quality-few = { $of ->
    [question] { $count } de { $rows } estudiantes cumplen «{ $question }»
    [others] De { $rows } estudiantes, solo { $count } no cumplen «{ $question }»
   *[class] { $count } de { $rows } estudiantes tienen { $class }
}
quality-few-detail = Con menos de 30 estudiantes con un resultado se aprende poco y no se puede mostrar nada. Pregunte por un resultado más amplio o traiga más años.
quality-rare-detail = Decir siempre «no» acierta con el { $rest } % de los estudiantes. Por eso, mire a quién encuentra una lista, y no con qué frecuencia acierta un modelo.
quality-groups = { $column } tiene { $count ->
    [one] 1 grupo
   *[other] { $count } grupos
} de menos de { $limit } estudiantes
quality-groups-detail = { $none ->
    [0] Con tan pocos, toda comprobación de equidad tiene intervalos anchos.
    [one] Con tan pocos, toda comprobación de equidad tiene intervalos anchos, y uno de ellos tiene menos de { $limit }: de ese no se muestra ninguna cifra.
   *[other] Con tan pocos, toda comprobación de equidad tiene intervalos anchos, y { $none } de ellos tienen menos de { $limit }: de esos no se muestra ninguna cifra.
}
quality-drift-median = { $column }: mediana { $later } en { $cohort }, { $earlier } { $one ->
    [yes] en { $before }
   *[no] antes
}
quality-drift-mean = { $column }: promedio { $later } en { $cohort }, { $earlier } { $one ->
    [yes] en { $before }
   *[no] antes
}
quality-drift-share = { $column }: { $level } es el { $later } % en { $cohort }, el { $earlier } % { $one ->
    [yes] en { $before }
   *[no] antes
}
quality-drift-missing = { $column }: falta en el { $later } % en { $cohort }, en el { $earlier } % { $one ->
    [yes] en { $before }
   *[no] antes
}
quality-drift-detail = { $distance } de cada 100 estudiantes tendrían que cambiar para que la cohorte { $cohort } se pareciera a las anteriores. Si ahora la columna se recoge de otra forma, déjela fuera: lo que se aprendió de ella ya no vale.
quality-drift-target = { $distance } de cada 100 estudiantes tendrían que cambiar para que la cohorte { $cohort } se pareciera a las anteriores. El propio resultado ha cambiado, así que las estimaciones aprendidas de estudiantes anteriores pueden ser demasiado altas o demasiado bajas.
quality-drift-group = { $distance } de cada 100 estudiantes tendrían que cambiar para que la cohorte { $cohort } se pareciera a las anteriores. No se aprende de esta columna; la comprobación de equidad compara otros grupos que antes.
quality-none = No se encontró nada extraño en los datos.
quality-none-more = No se encontró nada más en los datos.

# The page and the command line: a report beside the score.
quality-title = Los datos que hay detrás
quality-report = { $count ->
    [0] Nada que revisar
    [one] Una cosa que revisar
   *[other] { $count } cosas que revisar
}{ $notes ->
    [0] {""}
    [one] {" "}y una nota
   *[other] {" "}y { $notes } notas
}
quality-report-inside = { $count ->
    [0] nada que revisar
    [one] una cosa que revisar
   *[other] { $count } cosas que revisar
}{ $notes ->
    [0] {""}
    [one] {" "}y una nota
   *[other] {" "}y { $notes } notas
}
quality-lead = { $rows ->
    [one] Se revisó 1 fila
   *[other] Se revisaron { $rows } filas
}, con todas sus columnas. No se cambia nada hasta que usted lo decida, y cada cambio se puede deshacer.
quality-open = Ver la calidad de los datos
quality-back-data = Volver a las columnas
quality-back-results = Volver a los resultados
quality-back-question = Ir a la pregunta
quality-coming = Mirando cada columna...
quality-clean = No se encontró nada extraño: ni valores imposibles, ni filas repetidas, ni ausencias que digan algo, ni columnas por las que preguntar.
quality-topic-ask = Columnas por las que preguntar
quality-topic-values = Valores
quality-topic-missing = Datos ausentes
quality-topic-duplicates = Repetidos
quality-topic-balance = Pocos estudiantes
quality-topic-drift = Cambios entre cohortes
quality-rows = { $count ->
    [one] Fila { $rows }
   *[other] Filas { $rows }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }
}
quality-rows-show = { $count ->
    [one] Mostrar la fila
   *[other] Mostrar las filas
}
quality-rows-hide = Ocultar { $count ->
    [one] la fila
   *[other] las filas
}
quality-rows-label = Filas de este hallazgo, se puede desplazar
quality-rows-first = Las primeras { $shown } de { $count }, con el número que llevan en su hoja de cálculo.
quality-rows-all = Con el número que llevan en su hoja de cálculo.
quality-changes = Lo que usted cambió
quality-changed = Un cambio anula lo aprendido; entrene de nuevo cuando termine.
quality-picture-title = { $complete } de { $rows } estudiantes tienen todos los datos
quality-picture-about = Cada tira vertical es un patrón: un cuadrado relleno es un dato ausente, y debajo está el número de estudiantes. No se dibujan los patrones de menos de { $least } estudiantes{ $others ->
    [0] {""}
    [one] ; 1 estudiante tiene uno de esos
   *[other] ; { $others } estudiantes tienen uno de esos
}.{ $more ->
    [0] {""}
    [one] {" "}Hay 1 columna más con datos ausentes.
   *[other] {" "}Hay { $more } columnas más con datos ausentes.
}
quality-picture-students = Estudiantes
quality-picture-together = Faltan a la vez
quality-picture-complete = No falta nada
quality-change-rows-out = las filas que estaban dos veces quedan fuera
quality-change-rows-in = las filas que están dos veces se cuentan
quality-change-bounds = fuera de { $low } a { $high } es dato ausente
quality-change-low = menos de { $low } es dato ausente
quality-change-high = más de { $high } es dato ausente
quality-change-merge = los grupos de menos de { $count } son uno

## Students

# Reasons: what the student has there beside what the class has.
reason-number = { $column } { $value } (promedio de la clase { $average })
reason-series = { $column } hasta { $last }: { $value } en promedio (promedio de la clase { $average })
reason-level = { $column }: { $value } (lo más frecuente: { $usual }, { $share } %)
reason-missing = { $column }: sin registrar
# The measure of a second file, averaged over the steps so far.
reason-channel = { $column }: { $value } por paso (promedio de la clase { $average })
# All measures of a second file together.
reason-steps = Paso a paso: { $columns }
reason-length = Cuántos pasos hay hasta ahora
chip-steps = el periodo hasta ahora
report-matters = Qué importa en { $model }, primero lo que más informa
matter-shuffled = al barajar, pérdida
matter-size = aportación media
matter-gain = ganancia al aprender
report-effect = Al cambiar { $column }: la estimación y su efecto local acumulado
report-pair = { $a } y { $b } son las que más interactúan (H { $h })
report-waiting = { $count ->
    [one] 1 estudiante espera un resultado
   *[other] { $count } estudiantes esperan un resultado
}; la lista es de { $capacity }
report-practice = Lista de práctica de { $count ->
    [one] 1 estudiante con resultado conocido
   *[other] { $count } estudiantes con resultado conocido
}, cada estimación de un modelo que no había visto a esa persona; la lista es de { $capacity }
report-row = fila { $row }
report-line = La lista termina aquí. Del puesto { $from } al { $to }, el orden es sobre todo azar.
report-sheet = Fila { $row }: estimación { $estimate }
report-near = De { $near } estudiantes anteriores con una estimación parecida, { $ended } terminaron con { $condition } ({ $share } de cada 100)
report-rest = { $count ->
    [one] un motivo menor
   *[other] { $count } motivos menores juntos
}: { $points }
chip-number = { $column } { $value }
chip-series = { $column } hasta { $last } { $value }
chip-level = { $column }: { $value }
chip-missing = { $column } sin registrar
reason-raises = sube la estimación { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
}
reason-lowers = baja la estimación { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
}
reason-raises-number = sube la estimación en { $points }
reason-lowers-number = baja la estimación en { $points }
reason-level-ground = no cambia nada aquí
## Fairness

error-bad-least = { $value } no es un límite para recuentos pequeños
error-bad-least-advice = Elija de 5 a 20.
error-second-release = Ya se exportó otra revisión de estos resultados: una lista de { $capacity }, ocultos los recuentos menores de { $least }, modelo { $model }
error-second-release-advice = Dos exportaciones juntas podrían revelar lo que cada una oculta. Exporte de nuevo la misma, o entrene de nuevo.
# $measure: falseNegativeRate, falsePositiveRate, calibration, meanError, meanAbsoluteError. $more: more, less.
fairness-look = { $measure ->
    [falsePositiveRate] { $column }: de quienes van bien, el grupo { $group } entra en la lista { $more ->
        [less] menos
       *[more] más
    } a menudo que el resto; por favor, revíselo
    [calibration] { $column }: la estimación del grupo { $group } es demasiado { $more ->
        [less] baja
       *[more] alta
    } en comparación con el resto; por favor, revíselo
    [meanError] { $column }: la estimación del grupo { $group } es demasiado { $more ->
        [less] baja
       *[more] alta
    } en comparación con el resto; por favor, revíselo
    [meanAbsoluteError] { $column }: las estimaciones del grupo { $group } se desvían { $more ->
        [less] menos que
       *[more] más que
    } las del resto; por favor, revíselo
   *[falseNegativeRate] { $column }: de quienes necesitan apoyo, el grupo { $group } se pasa por alto { $more ->
        [less] menos
       *[more] más
    } a menudo que el resto; por favor, revíselo
}
fairness-chance = { $measure ->
    [falseNegativeRate] { $column }: de quienes necesitan apoyo, el grupo { $group } se pasa por alto { $more ->
        [less] menos
       *[more] más
    } a menudo que el resto, y entre tantas comparaciones puede ser azar
   *[other] { $column }: la diferencia entre { $group } y el resto puede ser azar entre tantas comparaciones
}
fairness-few = { $column }: muy pocos casos para decirlo
fairness-behind-counts = { $measure ->
    [falsePositiveRate] En la lista: { $own } de { $of } que van bien
   *[falseNegativeRate] Omitidos: { $own } de { $of } que necesitan apoyo
}; del resto, { $others } de { $of-others }. Diferencia de { $points } puntos, intervalo de { $low } a { $high }.
fairness-behind = Diferencia { $points }{ $measure ->
    [calibration] {" "}puntos
   *[other] {""}
}, intervalo de { $low } a { $high }.
fairness-behind-ends = Un lado está por debajo del 5 % o por encima del 95 %, y así se muestra.
fairness-behind-few = { $why ->
    [one] Hay un solo grupo.
    [few] Los grupos de menos personas que el límite no se muestran, y otros se ocultan con ellos.
    [kept] Los recuentos menores que el límite no se muestran, y otros se ocultan con ellos.
    [all] No se puede mostrar nada sin revelar recuentos pequeños.
   *[need] Menos de 30 necesitan apoyo en un grupo o fuera de él.
}
fairness-title-look = { $measure ->
    [falsePositiveRate] El grupo { $group } ({ $column }) entra en la lista { $more ->
        [less] menos
       *[more] más
    } a menudo aunque vaya bien. Por favor, revíselo antes de usar la lista.
    [falseNegativeRate] El grupo { $group } ({ $column }) se pasa por alto { $more ->
        [less] menos
       *[more] más
    } a menudo. Por favor, revíselo antes de usar la lista.
   *[other] Las estimaciones del grupo { $group } ({ $column }) se desvían más. Por favor, revíselo antes de usarlas.
}
fairness-title-chance = Ningún grupo se pasa por alto claramente más a menudo
fairness-title-few = Muy pocos casos para decir si un grupo se pasa por alto más a menudo
fairness-title-none = No hay ninguna columna protegida que mirar
fairness-uncrossed = { $columns } forman más de { $limit } grupos y no se cruzan.
fairness-uncrossed-small = { $columns } no se cruzan: no se puede mostrar nada sin revelar recuentos pequeños.
fairness-closed = { $columns }: no se puede mostrar nada sin revelar recuentos pequeños.
fairness-limit = Los recuentos menores de { $least } no se muestran, ni lo que los revelaría; otros se ocultan con ellos.
report-audit = { $model }, una lista de { $capacity } entre { $judged } estudiantes
report-audit-numbers = { $model }, { $judged } estudiantes
report-abroca = Entre las curvas ROC del grupo { $group } y del resto: { $area }; solo por azar { $chance } (p { $p })
audit-size = estudiantes
audit-fewer = menos
audit-kept = oculto
audit-base-rate = necesitan apoyo
audit-selection-rate = en lista
audit-missed = omitidos
audit-false-alarms = falsas alarmas
audit-precision = correctos
audit-auroc = AUC
audit-calibration = sobrestimado en
## Guidance

error-bad-change = { $what ->
    [protected] { $column } es una columna para comprobar la equidad, así que no se busca ningún cambio en ella
    [target] { $column } es lo que se quiere predecir
    [past] { $column } es una semana que ya pasó
    [kept] No se aprende de { $column }, así que ninguna estimación depende de ella
    [kind] { $column } no es ni un número ni un sí o no
    [range] Ningún paso de { $column } cabe entre su valor mínimo y su valor máximo
    [amounts] El cambio de { $column } es nulo: su paso debe ser mayor que 0 y no mayor que el cambio entero
    [twice] { $column } se nombra dos veces
    [many] Se quieren cambiar más de { $limit } columnas
    [over] La parte transcurrida del periodo no es una proporción
    [unlisted] { $column } no está entre las columnas que pueden cambiar
   *[form] «{ $text }» no se puede leer como cambio
}
error-bad-change-advice = { $what ->
    [protected] Elija algo que la escuela pueda cambiar: asistencia, tareas, práctica.
    [target] Elija una columna que se conozca antes.
    [past] Lo ocurrido queda como está. Elija algo que esté por venir.
    [kept] Elija una columna de la que se aprenda, o incluya antes esta.
    [kind] Elija una columna de números, o de sí y no.
    [range] Use un paso menor, o elija una columna que varíe.
    [amounts] Escriba un paso y un cambio entero, por ejemplo: homework rise 20 step 5.
    [twice] Nombre cada columna una vez, con un solo sentido.
    [many] Elija las { $limit } que la escuela pueda cambiar con más facilidad.
    [over] Escriba un número de 0 a 1: 0.4 si han pasado cuatro semanas de diez.
    [unlisted] Márquela antes como columna que puede cambiar.
   *[form] Escriba una columna, luego rise, fall o either, y en cuánto como máximo, por ejemplo: attendance rise 10.
}
error-bad-playbook = { $what ->
    [size] Esta guía de actuación ocupa más de { $limit } KB
   *[column] Esta guía de actuación no tiene ninguna columna llamada { $column }
}
error-bad-playbook-advice = Una guía de actuación tiene las columnas factor, when, strategy y resource. Guarde la que viene incluida y modifíquela.
error-few-courses = Menos de dos cursos de { $column } tienen { $least } estudiantes con resultado conocido
error-few-courses-advice = Elija otra columna, o compare cuando se conozcan más resultados.
error-not-by-teacher = { $column } dice quién enseña, y no se compara a docentes
error-not-by-teacher-advice = Elija la columna del curso o del grupo de clase.
error-no-such-row = En esa fila no hay estudiantes de esta pregunta
error-no-such-row-advice = Las filas se cuentan como en una hoja de cálculo; el encabezado es la fila 1. Quien se fue antes, o quedó fuera, no está en ninguna lista.
error-bad-offer = { $what ->
    [name] Una oferta de apoyo no tiene un nombre propio
   *[hours] Las horas de { $offer } no son válidas
}
error-bad-offer-advice = Dé a cada oferta un nombre propio, 0 horas o más en total, y más de 0 horas por estudiante.
guidance-factor-attendance = asistencia
guidance-factor-homework = tareas
guidance-factor-prior = conocimientos previos
guidance-factor-fade = cada semana menos
guidance-factor-quiz = pruebas cortas
guidance-factor-practice = práctica
guidance-factor-late = retrasos
guidance-factor-any = cualquier motivo
guidance-factor-column = { $column }
guidance-count-stays = { $column } cuenta lo que ya ocurrió, así que no baja.
guidance-term-over = { $column } es un promedio de un periodo que ya terminó, así que no cambia.
guidance-over-unknown = { $column } es un promedio del periodo. No se sabe cuánto ha transcurrido, así que se toma todo como pendiente.
guidance-seen-chance = Los estudiantes con estos valores estaban en { $near ->
    [low] menos de 5 de cada 100
    [high] más de 95 de cada 100
   *[about] unos { $count } de cada 100
}.
guidance-seen-number = Los estudiantes con estos valores estaban en torno a { $estimate }.
guidance-association = Este es el menor cambio encontrado dentro de lo que ocurre en esta clase. Muestra qué va unido a qué, no qué causa qué.
guidance-tried-association = Esto muestra qué va unido a qué, no qué causa qué.
guidance-change = { $column }: de { $from } a { $to }
guidance-change-rest = { $column }: de { $from } a { $to }, lo que exige cerca de { $rest } a partir de ahora
guidance-already = La estimación no necesita ningún cambio: no pasa del umbral.
guidance-none = { $why ->
    [nothing] No se encontró ningún cambio pequeño: de las columnas que pueden cambiar, ninguna se conoce en este caso o tiene margen de cambio.
   *[tried] No se encontró ningún cambio pequeño.
}
guidance-playbook-factor = La línea { $line } queda fuera: «{ $text }» no es un factor. Escriba attendance, homework, prior, fade, quiz, practice, late, any, o bien column: y el nombre de una columna.
guidance-playbook-when = La línea { $line } queda fuera: «{ $text }» no dice cuándo. Escriba low, high, missing o any.
guidance-playbook-empty = La línea { $line } queda fuera: no tiene estrategia.
guidance-playbook-long = La línea { $line } queda fuera: una celda tiene más de { $limit } letras.
guidance-playbook-quote = La línea { $line } queda fuera: una comilla se abre y no se cierra.
guidance-playbook-full = Una guía de actuación tiene { $limit } líneas como máximo; lo que sigue queda fuera.
guidance-courses-about = Cada curso se compara con lo que dice de sus estudiantes un modelo que aprendió sin él. Las diferencias van unidas a un curso; no dicen por qué. Lo debido al azar se corrige acercando los cursos pequeños a los demás.
guidance-courses-kept-back = { $count ->
    [one] 1 curso tiene
   *[other] { $count } cursos tienen
} menos de { $least } estudiantes y { $count ->
    [one] no se muestra
   *[other] no se muestran
}.
guidance-courses-few = Con { $count } cursos no se puede decir cuánto varían, así que las diferencias quedan como están.
guidance-courses-supported = Los estudiantes con apoyo se presentan aparte, porque el apoyo cambia los resultados.
guidance-course-share-above = { $course }: unos { $points } de cada 100 más de lo que indica la trayectoria de sus estudiantes (de { $low } a { $high } más).
guidance-course-share-below = { $course }: unos { $points } de cada 100 menos de lo que indica la trayectoria de sus estudiantes (de { $low } a { $high } menos).
guidance-course-share-alike = { $course } no se distingue de lo que indica la trayectoria de sus estudiantes (de { $low } a { $high } de cada 100).
guidance-course-number-above = { $course }: unos { $points } más de lo que indica la trayectoria de sus estudiantes (de { $low } a { $high } más).
guidance-course-number-below = { $course }: unos { $points } menos de lo que indica la trayectoria de sus estudiantes (de { $low } a { $high } menos).
guidance-course-number-alike = { $course } no se distingue de lo que indica la trayectoria de sus estudiantes (de { $low } a { $high }).
guidance-supported-share = { $students } estudiantes con apoyo: unos { $observed } de cada 100, cuando su trayectoria indica { $expected } de cada 100.
guidance-supported-number = { $students } estudiantes con apoyo: { $observed } en promedio, cuando su trayectoria indica { $expected }.
guidance-plan-left = { $offer }: { $open ->
    [one] queda 1 plaza
   *[other] quedan { $open } plazas
} ({ $hours } horas).
guidance-plan-waiting = { $count ->
    [one] 1 estudiante espera: una oferta serviría y no quedan plazas.
   *[other] { $count } estudiantes esperan: una oferta serviría y no quedan plazas.
}
guidance-plan-unmet = { $count ->
    [one] Para 1 estudiante no hay oferta para ninguno de los motivos.
   *[other] Para { $count } estudiantes no hay oferta para ninguno de los motivos.
}
guidance-plan-beyond = En { $offer } no queda plaza para la fila { $row }, así que a esa persona se le buscó otra plaza.
guidance-plan-unknown = { $what ->
    [student] La fila { $row } no está en esta lista, así que se pasó por alto lo que tenía asignado.
   *[offer] No hay ninguna oferta llamada { $offer }, así que se pasó por alto lo asignado a la fila { $row }.
}
audit-mean-error = exceso de
audit-mean-absolute-error = desvío de
slice-is = { $column } es { $level }
slice-missing = { $column } sin dato
slice-known = { $column } con dato
slice-at-most = { $column } es { $high } o menos
slice-above = { $column } es más de { $low }
slice-between = { $column } es más de { $low } y como máximo { $high }
# $state: less, more, chance, few. Points of a hundred.
tried-reweighed = { $state ->
    [few] Dar a los grupos el mismo peso al aprender: muy pocos casos para decir qué cambia
    [less] Dar a los grupos el mismo peso al aprender reduce la brecha en { $column } ({ $group }) de { $before } a { $after } puntos ({ $points }, intervalo de { $low } a { $high })
    [more] Dar a los grupos el mismo peso al aprender amplía la brecha en { $column } ({ $group }) de { $before } a { $after } puntos ({ $points }, intervalo de { $low } a { $high })
   *[chance] Dar a los grupos el mismo peso al aprender: la brecha en { $column } ({ $group }) pasa de { $before } a { $after } puntos, y puede ser azar (intervalo del cambio de { $low } a { $high })
}{ $state ->
    [few] .
   *[other] . De quienes necesitan apoyo, las omisiones cambian { $price } puntos (de { $price-low } a { $price-high }).
}
tried-with = { $state ->
    [few] Aprender de las columnas protegidas: muy pocos casos para decir qué cambia
    [less] Aprender de las columnas protegidas reduce la brecha en { $column } ({ $group }) de { $before } a { $after } puntos ({ $points }, intervalo de { $low } a { $high })
    [more] Aprender de las columnas protegidas amplía la brecha en { $column } ({ $group }) de { $before } a { $after } puntos ({ $points }, intervalo de { $low } a { $high })
   *[chance] Aprender de las columnas protegidas: la brecha en { $column } ({ $group }) pasa de { $before } a { $after } puntos, y puede ser azar (intervalo del cambio de { $low } a { $high })
}{ $state ->
    [few] .
   *[other] . De quienes necesitan apoyo, las omisiones cambian { $price } puntos (de { $price-low } a { $price-high }).
}
report-slices = Encontrados con { $sought } estudiantes, medidos con los otros { $measured }: grupos que nadie nombró
report-slice = { $group }: { $size } estudiantes, necesitan apoyo { $need }, omitidos { $missed }; sobrestimado en { $off }, el resto difiere { $gap } (intervalo de { $low } a { $high }, p { $p })
fairness-raw = Las probabilidades son las que da el modelo: calibrar no ayudó en ningún caso, o no se pidió.

## Guidance on the page

page-what-if = ¿Y si...?
page-what-if-coming = Calculando
page-what-if-unmarked = Aún no se ha marcado nada que la escuela pueda cambiar, así que no hay nada que probar.
page-what-if-smallest = El menor cambio encontrado: { $changes }.
page-what-if-change = { $column } de { $from } a { $to }{ $rest ->
    [none] {""}
   *[other] , lo que exige cerca de { $rest } a partir de ahora
}
page-what-if-why-none = Lo que la escuela puede cambiar no lleva esta estimación más allá de la línea de la lista dentro de lo que ocurre en esta clase, en lo que se probó con hasta tres columnas juntas. Eso dice algo sobre las columnas, no sobre la persona.
page-what-if-move = { $moved ->
    [no] { $from }
   *[yes] { $from } → { $to }
}
page-what-if-line = { $side ->
    [past] Eso está por debajo de la línea de su lista, que está en { $line }.
   *[before] La línea de su lista está en { $line }.
}
page-what-if-line-number = { $side ->
    [past] Eso está por encima de la línea de su lista, que está en { $line }.
   *[before] La línea de su lista está en { $line }.
}
page-what-if-held = { $columns }: dentro de lo permitido y de lo que ocurre en esta clase.
page-what-if-again = Como está ahora
page-what-if-found-again = Volver al menor cambio
page-what-if-changeable = Lo que la escuela puede cambiar aquí: { $columns }.
page-what-if-edit = Qué podemos cambiar y qué hacemos
page-steps = Medidas que pueden ayudar
page-steps-resource = Con: { $resource }
page-steps-from = De su guía de actuación: { $factor } ({ $column })
page-steps-from-any = De su guía de actuación: { $factor }
page-steps-kept = Las marcas se guardan solo en esta pestaña.

page-help = Qué puede ayudar
page-guide = Qué podemos cambiar y qué hacemos
page-guide-about = «¿Y si...?» mira solo estas columnas, de una a tres juntas. Nunca incluye columnas para comprobar la equidad.
page-guide-nothing = Aún no se ha marcado nada que pueda cambiar.
page-guide-table = Columnas que la escuela puede cambiar
page-guide-column = Columna
page-guide-direction = Sentido
page-guide-most = Como máximo
page-guide-step = En pasos de
page-guide-nature = Qué es
page-guide-do = Quitar
page-guide-rise = puede subir
page-guide-fall = puede bajar
page-guide-either = ambos sentidos
page-guide-free = se puede fijar de nuevo
page-guide-average = un promedio del periodo
page-guide-count = un recuento que solo crece
page-guide-yes-no = de no a sí, o al revés
page-guide-of = { $head }: { $column }
page-guide-add = Añadir columna
page-guide-drop = Quitar
page-guide-drop-of = {" "}{ $name }
page-guide-over = Parte transcurrida del periodo, en %
page-guide-taken = Aplicado. Las fichas abiertas lo siguen; se guarda solo en esta pestaña.
page-guide-not-taken = Aún sin aplicar: sigue valiendo lo aplicado antes.
page-guide-factor-columns = Una columna
page-playbook = La guía de actuación
page-playbook-about = Lo que la escuela hace ante un motivo. La ficha termina con lo que corresponde a sus motivos, en este orden. Edítela aquí o cargue una tabla con las columnas factor, when, strategy y resource.
page-playbook-table = La guía de actuación, se desplaza
page-playbook-line = Línea
page-playbook-factor = Sobre
page-playbook-when = Cuando está
page-playbook-strategy = Qué hacer
page-playbook-resource = Qué ayuda a hacerlo
page-playbook-any = sea como sea
page-playbook-low = bajo
page-playbook-high = alto
page-playbook-missing = sin registrar
page-playbook-of = { $head }, línea { $line }
page-playbook-drop-of = {" "}línea { $line }
page-playbook-add = Añadir línea
page-playbook-load = Cargar un CSV
page-playbook-save = Guardar CSV
page-playbook-loaded = Se cargó { $name }{ $amiss ->
    [0] .
    [one] ; 1 línea queda fuera:
   *[other] ; { $amiss } líneas quedan fuera:
}
page-playbook-back = Volver a la tabla anterior

page-hours = Horas de apoyo
page-hours-practice = Las horas se planifican solo con una lista real: los resultados de estos estudiantes ya se conocen.
page-hours-about = Indique qué se puede ofrecer, y un plan da las plazas { $capacity ->
    [one] a quien está
   *[other] a { $capacity } estudiantes que están
} por encima de la línea, desde la mayor necesidad, según el motivo más fuerte al que responde una oferta. Es una propuesta: cambie cualquier plaza.
page-hours-offers = Qué se puede ofrecer
page-hours-name = Oferta
page-hours-hours = Horas en total
page-hours-each = Horas por estudiante
page-hours-factor = Para qué es
page-hours-add = Añadir oferta
page-hours-offer = Oferta { $number }
page-hours-plan = El plan: { $given } de { $of } tienen plaza
page-hours-plan-table = El plan por estudiante, se desplaza
page-hours-student = Estudiante
page-hours-estimate = Estimación
page-hours-place = Plaza
page-hours-why = Para
page-hours-none = sin oferta
page-hours-free = que decida el plan
page-hours-set = fijado por usted
page-hours-waits = espera, sin plazas libres
page-hours-unmet = sin oferta para los motivos
page-hours-more = Se muestran { $shown } de { $of }, desde el principio.
page-hours-kept = Se guarda solo en esta pestaña, en ninguna exportación.

page-courses = Cursos
page-courses-about = ¿Qué curso o grupo va mejor o peor de lo que indica la trayectoria de sus estudiantes? Para cada curso, un modelo aprende de nuevo sin él y dice qué traen sus estudiantes. Solo se hace cuando usted lo pide.
page-courses-teacher = Nunca se compara a docentes: una columna que dice quién enseña se rechaza.
page-courses-drawn = Todas las diferencias se acercan entre sí, y más cuantos menos estudiantes hay: un curso pequeño destaca fácilmente por azar.
page-courses-supported = Los estudiantes con apoyo se pueden presentar aparte, porque el apoyo cambia los resultados.
page-courses-why = Una diferencia no dice por qué: influye quién eligió el curso, qué se calificó y cómo.
page-courses-none = Ninguna columna dice quién está en cada curso.
page-courses-of-column = Cursos según
page-courses-of-supported = Apoyo según
page-courses-no-support = sin registrar
page-courses-ask = Comparar cursos
page-courses-again = Comparar de nuevo
page-courses-bar = Cuánto se ha comparado
page-courses-stopped = Se detuvo. Los resultados y los estudiantes siguen ahí.
page-courses-each = Cada curso en una frase
page-courses-with-support = Estudiantes con apoyo, aparte
chart-courses-none = según su trayectoria
chart-courses-row = { $course } ({ $students })
chart-courses-alike = Ninguno de los { $of } cursos se distingue de lo que indica la trayectoria de sus estudiantes
chart-courses-named = { $names } { $count ->
    [one] difiere
   *[other] difieren
} de lo que indica la trayectoria de sus estudiantes; se compararon { $of } cursos
chart-courses-some = { $count } de { $of } cursos difieren de lo que indica la trayectoria de sus estudiantes
chart-courses-about = Según { $column }: quienes necesitan apoyo menos lo que dice de sus estudiantes un modelo que no había visto el curso, en puntos de 100, con intervalos del 95 %. A la derecha del 0: más necesitan apoyo de lo que indica su trayectoria. { $students } estudiantes; entre paréntesis, los de cada curso.
chart-courses-about-number = Según { $column }: { $target } menos lo que dice de sus estudiantes un modelo que no había visto el curso, con intervalos del 95 %. A la derecha del 0: más de lo que indica su trayectoria. { $students } estudiantes; entre paréntesis, los de cada curso.
chart-courses-supported = { $observed } (trayectoria { $expected }), { $students } estudiantes
chart-courses-head-course = Curso
chart-courses-head-students = Estudiantes
chart-courses-head-observed = Resultado
chart-courses-head-expected = Por su trayectoria
chart-courses-head-difference = Diferencia, ajustada
chart-courses-head-interval = Intervalo
chart-courses-head-weight = Conserva de su diferencia
chart-courses-head-supported = Con apoyo

page-matters = Qué columnas importan
page-matters-about = Estas estimaciones son de { $model }. Aquí se ve qué columnas le importan, medido de tres maneras, qué dice cuando una de ellas cambia y cuáles dos actúan juntas.
page-matters-ask = Preguntar al modelo qué columnas importan
page-matters-coming = Calculando
page-matters-effect = Qué dice cuando cambia:
page-matters-still = El modelo dice lo mismo sea cual sea { $column }, o la lee paso a paso.
page-matters-pair-about = Algunas columnas dicen más juntas que cada una por separado. Aquí se buscan las dos en que eso más se nota.
page-matters-pair-ask = Buscar las dos columnas
page-matters-pair-thin = { $first } y { $second } son las que más interactúan: { $h } de lo que dicen juntas no lo dice ninguna sola. Cerca de la mayoría de sus valores hay menos de 10 estudiantes, así que no se dibuja nada.
page-matters-no-pair = No hay dos columnas que juntas digan más que cada una por separado.
chart-matters-with = { $first } con { $others }
chart-matters-shuffled = barajada
chart-matters-size = aportación
chart-matters-gain = ganancia
chart-matters-none = Ninguna columna le importa claramente a este modelo
chart-matters-first = { $ways ->
    [one] { $column } es lo que más importa
   *[other] { $column } es lo que más importa, se mida como se mida
}
chart-matters-close = { $ways ->
    [one] { $column } va primero, sin clara ventaja sobre { $next }
   *[other] { $column } va primero se mida como se mida, sin clara ventaja sobre { $next }
}
chart-matters-apart = { $columns } son lo que más importa; cuál va primero depende de cómo se mida
chart-matters-about = { $model }, las { $shown } primeras de { $of }{ $intervals ->
    [yes] , cada barra con su intervalo entre las partes
   *[no] ; con una sola parte no hay intervalos
}. Las columnas que informan casi lo mismo se toman juntas. Barajada: cuánto empeora la métrica ({ $metric }) si la columna se baraja entre estudiantes que el modelo no había visto. Aportación: cuánto mueve una estimación en promedio. Ganancia: su parte de lo ganado al aprender. Dice lo que el modelo lee, no qué causa qué.
chart-effect-all = todo el grupo con ese valor
chart-effect-local = efecto local
chart-effect-near = Estudiantes cerca
chart-effect-missing = sin registrar
chart-effect-flat = { $column } apenas mueve la estimación
chart-effect = Cuando { $column } pasa de { $at } a { $up }, la estimación pasa de { $low } a { $high } de cada 100
chart-effect-number = Cuando { $column } pasa de { $at } a { $up }, la estimación de { $target } pasa de { $low } a { $high }
chart-effect-about = Estimación promedio, de cada 100, de { $rows } estudiantes con cada valor. La línea discontinua cuenta solo los movimientos pequeños de quienes están cerca, y se lleva al mismo promedio. Gris: cuántos estudiantes hay ahí. Qué va unido a qué, no qué causa qué.
chart-effect-about-number = Estimación promedio de { $target } de { $rows } estudiantes con cada valor. La línea discontinua cuenta solo los movimientos pequeños de quienes están cerca, y se lleva al mismo promedio. Gris: cuántos estudiantes hay ahí. Qué va unido a qué, no qué causa qué.
chart-pair = { $first } y { $second } son las que más interactúan
chart-pair-about = Estimación promedio, de cada 100, con cada dos valores; color más intenso es más; rayado: menos de 10 estudiantes cerca. { $h } de lo que dicen juntas no lo dice ninguna sola (H de Friedman y Popescu); eso mueve la estimación unos { $size } puntos.
chart-pair-about-number = Estimación promedio de { $target } con cada dos valores; color más intenso es más; rayado: menos de 10 estudiantes cerca. { $h } de lo que dicen juntas no lo dice ninguna sola (H de Friedman y Popescu); eso mueve la estimación en torno a { $size }.
chart-pair-estimate = Estimación
chart-pair-few = menos de 10

## The fairness stage

page-fair-title-asking = Revisando los grupos
page-fair-title-failed = No se pudieron revisar los grupos
page-fair-again = Reintentar
page-fair-asking = Calculando
page-fair-lead = Las columnas protegidas quedaron fuera del entrenamiento. Eso por sí solo no hace { $list ->
    [none] equitativas las estimaciones, así que se comprueban
   *[other] equitativa una lista, así que se comprueba
} aquí, grupo por grupo.
page-fair-lead-learned = { $count ->
    [one] Se aprendió de la columna protegida { $columns }
   *[other] Se aprendió de las columnas protegidas { $columns }
}, como usted quiso. Aquí se comprueba si eso es equitativo para cada grupo.
page-fair-judged = { $model }, { $judged } estudiantes, cada estimación sin haber visto a la persona{ $list ->
    [none] {""}
   *[other] ; una lista de { $list }
}{ $moment ->
    [none] {""}
   *[other] , hasta { $moment }
}.
page-fair-none = Marque las columnas que no deben influir, como el sexo o la lengua familiar. Quedan fuera del entrenamiento y sirven para comprobar la lista en cada grupo.
page-fair-none-left = Aquí no se puede mirar ninguna de las columnas protegidas.
page-fair-mark = Marcar una columna en la página Datos
page-fair-short = En resumen
page-fair-look = Por favor, revise
page-fair-chance = Sin diferencia clara
page-fair-few = Muy pocos
page-fair-look-said = { $measure ->
    [falsePositiveRate] De quienes van bien, la lista incluye a { $own } de cada 100 de «{ $group }» y a { $others } de cada 100 { $rest ->
        [none] del resto
       *[other] de «{ $rest }»
    }.
    [calibration] Las estimaciones de «{ $group }» son { $points } puntos { $more ->
        [less] más bajas
       *[more] más altas
    }, frente a lo que ocurrió, que las { $rest ->
        [none] del resto
       *[other] de «{ $rest }»
    }.
    [meanError] Las estimaciones de «{ $group }» son { $points } { $more ->
        [less] más bajas
       *[more] más altas
    }, frente a lo que ocurrió, que las { $rest ->
        [none] del resto
       *[other] de «{ $rest }»
    }.
    [meanAbsoluteError] Las estimaciones se desvían { $own } en «{ $group }» y { $others } en { $rest ->
        [none] el resto
       *[other] «{ $rest }»
    }.
   *[falseNegativeRate] De quienes necesitan apoyo, la lista pasa por alto a { $own } de cada 100 de «{ $group }» y a { $others } de cada 100 { $rest ->
        [none] del resto
       *[other] de «{ $rest }»
    }.
}
page-fair-chance-said = { $measure ->
    [falseNegativeRate] De quienes necesitan apoyo, la lista pasa por alto a { $own } de cada 100 de «{ $group }» y a { $others } de cada 100 { $rest ->
        [none] del resto
       *[other] de «{ $rest }»
    }; puede ser azar.
    [meanError] Las estimaciones de «{ $group }» son { $points } { $more ->
        [less] más bajas
       *[more] más altas
    }, frente a lo que ocurrió, que las { $rest ->
        [none] del resto
       *[other] de «{ $rest }»
    }; puede ser azar.
   *[other] La diferencia entre «{ $group }» y { $rest ->
        [none] el resto
       *[other] «{ $rest }»
    } puede ser azar.
}
page-fair-few-said = Muy pocos casos para decirlo.
page-fair-crossed = Dos columnas juntas: { $state ->
    [look] por favor, revise { $looked } de { $count }
    [few] muy pocos casos para decirlo
   *[chance] sin diferencia clara
}
page-fair-crossed-about = Los grupos de dos columnas son pequeños. Una diferencia solo cuenta como clara tras una corrección por todo lo que se miró.
page-fair-groups = Grupo por grupo
page-fair-move = Mueva la línea y observe los grupos
page-fair-list = Una lista de { $list } de { $judged }
page-fair-measure = Comparar los grupos por
page-fair-wait = Los números aún se están calculando.
page-fair-limit = Los recuentos menores de { $least } no se muestran. Otros se ocultan con ellos, para que ninguna resta los delate. Toda exportación lo cumple.
page-fair-limits = Cómo se ocultan los grupos pequeños
page-fair-limits-about = Un número sobre un puñado de estudiantes dice más del azar que de cómo se les atiende, y puede revelar quiénes son. Por eso no se muestra ningún recuento menor de { $least }, ni ningún número que lo revele. Un límite más alto oculta más; uno más bajo muestra más.
page-fair-least-shown = Menor recuento que se muestra
page-fair-order = El orden dentro de
page-fair-todo = Qué puede hacer usted
page-fair-again-missed = { $count ->
    [one] Revisar de nuevo el caso omitido
   *[other] Revisar de nuevo los { $count } casos omitidos
}
page-fair-again-missed-about = Estudiantes del grupo «{ $group }» que necesitan apoyo y no están en la lista. Lo que saben sus docentes puede explicar por qué.
page-fair-students = Ver estudiantes
page-fair-weigh = Dar el mismo peso a los grupos de { $column }
page-fair-weigh-about = Los estudiantes de los que se aprende se ponderan para que en cada grupo haya la misma parte que necesita apoyo. Lo que eso gana y lo que cuesta se mide con los mismos estudiantes.
page-fair-weigh-none = Ninguno de los modelos entrenados admite pesos aquí. Entrene también árboles en cadena o un bosque para probarlo.
page-fair-with = Aprender de las columnas protegidas
page-fair-with-about = Dejar fuera una columna puede ocultar lo que un grupo necesita. Lo que gana y cuesta aprender de ella se mide con los mismos estudiantes. Si se puede usar es decisión de usted y de su escuela.
page-fair-try = Probar
page-fair-trying = Cuánto se ha hecho
page-fair-tried-number = { $column }: las estimaciones de «{ $group }» difieren { $before } de las del resto; probado así, { $after } (cambio { $change }, intervalo de { $low } a { $high }){ $price ->
    [none] {""}
   *[other] . Las estimaciones del conjunto se desvían { $price } más o, por debajo de 0, menos
}.
page-fair-tried-model = Probado con { $model }, que admite este aprendizaje.
page-fair-longer = Hacer más larga la lista
page-fair-longer-group = { $then } de «{ $group }» (ahora { $now })
page-fair-longer-about = Con { $length } estudiantes y no { $capacity }, se pasa por alto a { $groups }. La mayor diferencia es entonces de { $then } puntos; ahora, de { $now }. Son proporciones de esta clase, sin prueba estadística.
page-fair-talk = Preguntar a quienes conocen a los grupos
page-fair-talk-about = Una diferencia puede venir de la lista, de lo que se registró o de cómo trabaja una escuela. Los números no pueden decir de cuál.
page-fair-talk-none = Que no haya una diferencia clara no significa que no haya ninguna: con pocos estudiantes, incluso una grande puede ser azar. Vuelva a mirarlo cada periodo.
page-fair-unnamed = Grupos que nadie nombró
page-fair-unnamed-about = La página también buscó por sí misma los grupos peor atendidos: encontrados con { $sought } estudiantes, medidos con los otros { $measured }.
page-fair-unnamed-none = La página también buscó por sí misma los grupos peor atendidos, con { $sought } estudiantes. Con los otros { $measured } no se confirmó nada, o son muy pocos casos para decirlo.
page-fair-unnamed-look = Por favor, revise
page-fair-unnamed-chance = Un indicio, puede ser azar
page-fair-unnamed-few = Un indicio, pocos estudiantes
page-fair-unnamed-size = { $n ->
    [one] { $n } estudiante.
   *[other] { $n } estudiantes.
}
page-fair-unnamed-said = { $measure ->
    [falsePositiveRate] De quienes van bien, la lista incluye a { $own } de cada 100 de este grupo y a { $others } de cada 100 del resto.
    [calibration] Sus estimaciones son { $points } puntos { $more ->
        [less] más bajas
       *[more] más altas
    }, frente a lo que ocurrió, que las del resto.
    [meanError] Sus estimaciones son { $points } { $more ->
        [less] más bajas
       *[more] más altas
    }, frente a lo que ocurrió, que las del resto.
    [meanAbsoluteError] Sus estimaciones se desvían { $own }; las del resto, { $others }.
   *[falseNegativeRate] De quienes necesitan apoyo, la lista pasa por alto a { $own } de cada 100 de este grupo y a { $others } de cada 100 del resto.
}
page-fair-save = Llévese los números
page-fair-save-about = Todos los grupos y todas las medidas de esta lista, con intervalos. También ahí se ocultan los recuentos menores de { $least }. El primer archivo o imagen fija la lista, el límite y el modelo para estos resultados: otros, puestos al lado, podrían revelar lo que cada uno oculta.
page-fair-save-csv = Todos los números (CSV)
page-fair-refused = { $words }. { $advice }
page-next-fairness = Siguiente: equidad

measure-falseNegativeRate = omitidos, entre quienes necesitan apoyo
measure-falsePositiveRate = en la lista, entre quienes van bien
measure-selectionRate = en la lista, del total
measure-precision = necesitan apoyo, entre quienes están en la lista
measure-auroc = con qué acierto el orden indica quién necesita apoyo (AUC)
measure-calibration = estimaciones demasiado altas o bajas
measure-baseRate = necesitan apoyo, del total
measure-meanError = estimaciones demasiado altas o bajas
measure-meanAbsoluteError = cuánto se desvían las estimaciones
measure-short-falseNegativeRate = omitidos que necesitan apoyo
measure-short-falsePositiveRate = en la lista aunque van bien
measure-short-selectionRate = en la lista
measure-short-precision = correctos en la lista
measure-short-auroc = AUC
measure-short-calibration = puntos de más
measure-short-baseRate = necesitan apoyo
measure-short-meanError = exceso de
measure-short-meanAbsoluteError = desvío de
measure-about-falseNegativeRate = Proporción de estudiantes que necesitan apoyo y no están en la lista; n = estudiantes del grupo que necesitan apoyo
measure-about-falsePositiveRate = Proporción de estudiantes que van bien y están en la lista; n = estudiantes del grupo que van bien
measure-about-selectionRate = Proporción de estudiantes que están en la lista; n = estudiantes del grupo
measure-about-precision = Proporción de estudiantes de la lista que necesitan apoyo; n = estudiantes del grupo en la lista
measure-about-auroc = Con qué frecuencia, dentro del grupo, alguien que necesita apoyo va antes que alguien que va bien; 0,50 es el azar, 1 es perfecto
measure-about-calibration = Estimación promedio menos la proporción que necesita apoyo, en puntos de 100: por encima de 0 las estimaciones anuncian demasiada necesidad, por debajo de 0 muy poca; n = estudiantes del grupo
measure-about-baseRate = Proporción de estudiantes que necesitan apoyo, sea cual sea la lista; n = estudiantes del grupo
measure-about-meanError = Promedio de estimación menos valor real: por encima de 0 las estimaciones son demasiado altas; n = estudiantes del grupo
measure-about-meanAbsoluteError = Distancia promedio entre estimación y valor real; n = estudiantes del grupo

chart-gaps-look = { $list ->
    [none] {""}
   *[other] Con una lista de { $list }:{" "}
}{ $measure ->
    [falsePositiveRate] «{ $group }» ({ $column }) entra en la lista sin necesitarlo { $points } puntos { $more ->
        [less] menos
       *[more] más
    }
    [selectionRate] «{ $group }» ({ $column }) entra en la lista { $points } puntos { $more ->
        [less] menos
       *[more] más
    }
    [precision] de quienes están en la lista, { $points } de cada 100 { $more ->
        [less] menos
       *[more] más
    } necesitan apoyo en «{ $group }» ({ $column })
    [auroc] el orden informa { $more ->
        [less] menos
       *[more] más
    } dentro de «{ $group }» ({ $column })
    [calibration] las estimaciones de «{ $group }» ({ $column }) son { $points } puntos { $more ->
        [less] más bajas
       *[more] más altas
    } que las del resto
    [baseRate] «{ $group }» ({ $column }) necesita apoyo { $points } puntos { $more ->
        [less] menos
       *[more] más
    }
    [meanError] Las estimaciones de «{ $group }» ({ $column }) son { $points } { $more ->
        [less] más bajas
       *[more] más altas
    } que las del resto
    [meanAbsoluteError] Las estimaciones de «{ $group }» ({ $column }) se desvían { $points } { $more ->
        [less] menos
       *[more] más
    }
   *[falseNegativeRate] «{ $group }» ({ $column }) se pasa por alto { $points } puntos { $more ->
        [less] menos
       *[more] más
    }
}
chart-gaps-ends = «{ $group }» ({ $column }) se aparta claramente: una proporción es menor del 5 % o mayor del 95 %
chart-gaps-chance = { $list ->
    [none] Ninguna diferencia entre grupos es clara
   *[other] Con una lista de { $list }, ninguna diferencia entre grupos es clara
}
chart-gaps-few = { $list ->
    [none] Muy pocos casos para decir si los grupos difieren
   *[other] Con una lista de { $list } hay muy pocos casos para decir si los grupos difieren
}
chart-gaps-moving = Una lista de { $list }: al soltar se dice qué diferencias son claras
chart-gaps-about = { $about }. { $judged } estudiantes. Marca: estimación, un cuadrado si la diferencia con el resto es clara; línea: intervalo del 95 %
chart-gaps-all = todo el alumnado { $value }
chart-gaps-fewer = menos de { $least }: no se muestra
chart-gaps-fewer-short = menos de { $least }
chart-gaps-partner = también oculto, o se podrían deducir los demás
chart-gaps-kept = oculto: es un recuento pequeño, o revelaría uno
chart-gaps-hidden = no se muestra
chart-gaps-nobody = nadie que medir
chart-gaps-under = menos del 5 % de { $of }
chart-gaps-over = más del 95 % de { $of }
chart-gaps-value = { $value }, n = { $of }
chart-gaps-share = { $value }, { $part } de { $of }
chart-gaps-part = { $part } de { $of }
chart-gaps-row = { $column }: { $group }
chart-head-group = Grupo
chart-head-others-less = Menos el resto
chart-head-p-holm = p, corregida
chart-abroca-others = el resto
chart-abroca-alike = El orden es casi igual de bueno para «{ $group }» que para el resto
chart-abroca-less = El orden informa menos dentro de «{ $group }»
chart-abroca-more = El orden informa más dentro de «{ $group }»
chart-abroca-about = { $column }: encontrados entre quienes necesitan apoyo frente a falsas alarmas, en %. Discontinua: «{ $own }»{ $of ->
    [none] {""}
   *[other] {" "}(n = { $of })
}; continua: { $others }. El área rayada entre ambas (ABROCA) es { $area }; solo el azar da { $chance } (p = { $p }, con los grupos barajados; es una de varias miradas, así que es un indicio)

## Students on the page

page-students-title = { $capacity ->
    [one] { $capacity } estudiante, quien más puede necesitar apoyo
   *[other] Los { $capacity } estudiantes que más pueden necesitar apoyo
}
page-students-title-practice = { $capacity ->
    [one] Práctica: { $capacity } estudiante habría estado en la lista
   *[other] Práctica: { $capacity } estudiantes habrían estado en la lista
}
page-students-title-number = { $capacity ->
    [one] { $capacity } estudiante tiene la estimación más baja de { $target }
   *[other] { $capacity } estudiantes tienen las estimaciones más bajas de { $target }
}
page-students-title-asking = Calculando los motivos de cada estudiante
page-students-title-stopped = Aún no hay nadie en la lista
page-students-lead = Por orden de necesidad{ $moment ->
    [none] {""}
   *[other] {" "}(hasta { $moment })
}. Una lista para empezar una conversación, no un juicio.
page-students-lead-number = Desde la estimación más baja{ $moment ->
    [none] {""}
   *[other] {" "}(hasta { $moment })
}. Una lista para empezar una conversación, no un juicio.
page-students-lead-asking = Los modelos se entrenan una vez más, para que puedan decir por qué. A ninguno se le pregunta por una persona que ya había visto con su resultado.
page-students-model = Estimaciones según
page-students-bar = Cuánto se ha hecho
page-students-live = Calculando los motivos, { $share } % hecho
page-students-stopped = Se detuvo. Los resultados siguen ahí.
page-students-ask = Calcularlos
page-students-hide = Ocultar nombres
page-students-which = Qué estudiantes
page-students-waiting = { $count ->
    [0] Lista real: nadie espera una estimación
    [one] Lista real: { $count } estudiante aún sin resultado
   *[other] Lista real: { $count } estudiantes aún sin resultado
}
page-students-practice = { $count ->
    [one] Lista de práctica: { $count } estudiante con resultado conocido
   *[other] Lista de práctica: { $count } estudiantes con resultado conocido
}
page-students-nobody = Para una lista real, abra un archivo que incluya también estudiantes con { $target } aún sin dato.
page-students-practice-title = Los resultados de estos estudiantes ya se conocen
page-students-practice-about = Lista de práctica: muestra cómo habría sido la lista; cada estimación viene de un modelo que no había visto a esa persona. Aquí no hay nada que decidir ni que guardar.
page-students-weak = Esta lista es solo un poco mejor que un sorteo. Mire cada caso con sus propios ojos.
page-students-suspicious = Estas estimaciones son demasiado buenas para ser ciertas. Antes de usar la lista, mire los resultados: una columna puede delatar la respuesta.
page-students-find = Buscar estudiante
page-students-find-hidden = Buscar por número o fila
page-students-level = Clase
page-students-levels = { $column }: todo
page-students-list = Estudiantes por necesidad
page-students-found = { $found ->
    [0] No se encuentra a nadie.
    [one] Se encuentra a { $found } estudiante. Los puestos son los de la lista completa.
   *[other] Se encuentra a { $found } estudiantes. Los puestos son los de la lista completa.
}
page-students-between = { $count ->
    [one] Mostrar { $count } intermedio
   *[other] Mostrar { $count } intermedios
}
page-students-after = { $count ->
    [one] Mostrar { $count } más abajo
   *[other] Mostrar { $count } más abajo
}
page-students-meet = Pueden atender a { $capacity } de { $all }. La lista termina aquí.
page-students-chance = Cerca de esta línea el orden es sobre todo azar: los puestos { $first } a { $last } difieren menos que el intervalo del último.
page-students-sure = Ninguna otra estimación está tan cerca de esta línea como ancho es su intervalo.
page-students-capacity = Estudiantes que pueden atender
page-students-short = Mostrar la lista corta
page-students-before = Anteriores
page-students-next = Siguientes
page-students-from = Desde el puesto
page-students-decided = Decidido: { $decision }
page-students-noted = Anotación
page-students-wrong = { $count ->
    [one] { $count } valor erróneo
   *[other] { $count } valores erróneos
}
page-students-aside = Apartar
page-students-aside-back = Reincorporar: { $name }
page-students-pick = Elija un estudiante. La ficha dice hasta qué punto es segura la estimación, por qué es la que es y qué se leyó.
page-students-coming = La ficha está en camino.
page-students-kinds = Estudiantes y Equidad siguen cerradas: una pregunta con varias categorías de respuesta no dice quién puede necesitar apoyo. Para obtener una lista, pregunte por la necesidad de apoyo.
page-next-students = Siguiente: estudiantes
page-student-code = Estudiante { $code }
page-student-row = Estudiante de la fila { $row }
page-student-in-100 = { $share } de cada 100
page-students-place = , puesto { $place }

page-sheet-title = { $name } puede necesitar apoyo
page-sheet-title-practice = { $name } habría estado en la lista
page-sheet-of-class = { $column } { $class }
page-sheet-print = Imprimir esta ficha
page-sheet-back = Volver a la lista
page-sheet-near = De los estudiantes anteriores con una estimación parecida, unos { $share } de cada 100 terminaron con { $side } (de { $low } a { $high }; { $near ->
    [one] { $near } estudiante
   *[other] { $near } estudiantes
}). En toda la clase son { $average }.
page-sheet-near-number = La estimación de { $target } es { $value }. De los estudiantes anteriores con una estimación parecida, nueve de cada diez terminaron entre { $low } y { $high } ({ $near ->
    [one] { $near } estudiante
   *[other] { $near } estudiantes
}). El promedio de la clase es { $average }.
page-sheet-alone = No hay estudiantes anteriores con quienes comparar esta estimación.
page-sheet-scale = Estimación { $value }, intervalo de { $low } a { $high }, promedio de la clase { $average }
page-sheet-scale-alone = Estimación { $value }, promedio de la clase { $average }
page-sheet-average = clase { $average }
page-sheet-why = Por qué la estimación es { $value } y no { $base }
page-sheet-why-about = { $base } es la estimación promedio de los estudiantes. Puntos de 100: las barras hacia la derecha la suben, hacia la izquierda la bajan. Juntas forman la diferencia.
page-sheet-why-about-number = { $base } es la estimación promedio de los estudiantes. Puntos en la unidad de { $target }: las barras hacia la derecha la suben, hacia la izquierda la bajan. Juntas forman la diferencia.
page-sheet-why-cause = Dice qué va unido a qué, no qué causa qué.
page-sheet-why-none = Por qué la estimación es { $value }
page-sheet-why-untold = Este modelo no dice por qué. Encima de la lista se puede elegir otro: un bosque, los árboles en cadena y una suma ponderada dicen por qué.
page-sheet-rest = { $count ->
    [one] { $count } motivo menor
   *[other] { $count } motivos menores juntos
}
page-sheet-term-week = Semana a semana
page-sheet-term-day = Día a día
page-sheet-term-step = Paso a paso
page-sheet-term-own = Por { $name }
page-sheet-others = { $count ->
    [one] El mayor de ellos
   *[other] Los { $count } mayores
}
page-sheet-other = { $what }: { $effect }
page-sheet-weeks-region = El periodo hasta ahora, se desplaza en horizontal
page-sheet-weeks-key = Color más intenso es más. Rayado: sin dato. Números como en el archivo.
page-sheet-weeks-points = puntos
page-sheet-weeks-points-key = Puntos: lo que cada columna de la tira suma a la estimación.
page-sheet-values = { $count ->
    [one] El valor que se leyó
   *[other] Los { $count } valores que se leyeron
}
page-sheet-values-about = ¿Alguno es erróneo? Indíquelo y la estimación se calcula sin él, solo para usted y en esta pestaña. El archivo no se modifica.
page-sheet-value = Como en el archivo
page-sheet-value-do = ¿Erróneo?
page-sheet-value-wrong = Este valor es erróneo
page-sheet-value-wrong-of = : { $column }
page-sheet-value-out = fuera
page-sheet-value-back = Usar de nuevo
page-sheet-without = Esta estimación se calcula sin { $columns }
page-sheet-without-about = Usted marcó { $count ->
    [one] este valor como erróneo, así que se lee
   *[other] estos valores como erróneos, así que se leen
} como dato ausente. { $before ->
    [none] La lista muestra la estimación con todos los valores.
   *[other] Con todos los valores es { $before }, y la lista muestra esa.
}
page-sheet-without-undo = Usar todos los valores
page-sheet-put-aside = Apartar a esta persona
page-sheet-put-aside-about = Alguien a quien la estimación no debería referirse, por ejemplo porque se ha ido. El resto sube un puesto.
page-sheet-is-aside = Esta persona está apartada y en ninguna lista
page-sheet-put-back = Reincorporar
page-sheet-decision = Su decisión
page-sheet-decision-offer = Ofrecer apoyo
page-sheet-decision-watch = Observar dos semanas
page-sheet-decision-none = No hace falta actuar
page-sheet-decision-open = Aún sin decidir
page-sheet-decided-offer = ofrecer apoyo
page-sheet-decided-watch = observar dos semanas
page-sheet-decided-none = no hace falta actuar
page-sheet-note = Anotación
page-sheet-note-hint = Lo que usted sabe y el archivo no
page-sheet-kept = Se guarda solo en esta pestaña, en ninguna exportación, y desaparece al cerrarla o recargarla. Usted decide; la estimación es una voz entre otras.

page-paper-head = Homeroom · ficha de estudiante{ $moment ->
    [none] {""}
   *[other] {" "}· hasta { $moment }
}
page-paper-page = { $date } · página 1 de 1
page-paper-practice = Práctica: el resultado de esta persona ya se conoce. No hay nada que decidir.
page-paper-reasons = Motivos en el registro, y lo que cada uno suma a la estimación
page-paper-reason = { $what }: { $points }
page-paper-decision = Decisión y anotación
page-paper-by = Decidido por, fecha
page-paper-again = Revisar de nuevo el
page-paper-foot = Una estimación a partir de datos anteriores; a menudo se equivoca con una persona concreta. Apoya la decisión de una persona y no la sustituye. No se muestran columnas protegidas.

## The language of the page

page-language = Idioma
page-privacy-language = { $count ->
    [one] Una petición obtuvo { $files }, las frases de esta página en otro idioma. Nada de su archivo salió con ella.
   *[other] { $count } peticiones obtuvieron { $files }, las frases de esta página en otros idiomas. Nada de su archivo salió con ellas.
 }
page-language-missing = No se pudo obtener { $language }. Conéctese a la red y elíjalo de nuevo.

## A later file beside the one that taught a model

drift-none = { $count ->
    [one] La única columna tiene el mismo aspecto
   *[other] Las { $count } columnas tienen el mismo aspecto
} que cuando el modelo aprendió.
drift-some = { $count ->
    [one] Una de { $of } columnas difiere
   *[other] { $count } de { $of } columnas difieren
} de los datos de los que aprendió el modelo: { $columns }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}. { $far ->
    [0] Por favor, { $count ->
        [one] mírela
       *[other] mírelas
    } antes de usar las estimaciones.
   *[other] No use las estimaciones antes de saber por qué.
}
drift-few = Con { $rows ->
    [one] una fila
   *[other] { $rows } filas
} solo se pueden ver cambios grandes.
drift-median = { $column } { $far ->
    [apart] se registra de otra forma
    [yes] ha cambiado mucho
   *[no] ha cambiado
}: mediana { $now }, frente a { $then } cuando el modelo aprendió
drift-between = { $column } { $far ->
    [apart] se registra de otra forma
    [yes] ha cambiado mucho
   *[no] ha cambiado
}: el { $now } % de los datos { $place ->
    [below] es menor que { $high }
    [above] es { $low } o más
   *[between] está entre { $low } y { $high }
}, frente al { $then } % cuando el modelo aprendió
drift-level = { $column } { $far ->
    [apart] se registra de otra forma
    [yes] ha cambiado mucho
   *[no] ha cambiado
}: { $named ->
    [yes] { $level }
   *[no] un valor poco frecuente o nuevo
} consta en el { $now } %, frente al { $then } % cuando el modelo aprendió
drift-missing = { $column } falta { $far ->
    [no] más a menudo
   *[yes] mucho más a menudo
}: en el { $now } %, frente al { $then } % cuando el modelo aprendió
drift-filled = { $column } falta { $far ->
    [no] menos a menudo
   *[yes] mucho menos a menudo
}: en el { $now } %, frente al { $then } % cuando el modelo aprendió
drift-unread = { $count ->
    [one] Una columna se obtiene
   *[other] { $count } columnas se obtienen
} de un archivo de eventos que no está. El modelo { $count ->
    [one] la
   *[other] las
} trata como dato ausente en todo el alumnado.
drift-absent = { $column } no está en este archivo, o es ahí de otro tipo. El modelo la trata como dato ausente en todo el alumnado.
drift-unseen = { $column } tiene valores que el modelo { $never ->
    [yes] nunca vio
   *[no] vio pocas veces o nunca
}, en el { $share } %{ $named ->
    [0] {""}
   *[other] : { $levels }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }
}
drift-said-chance = Las estimaciones han cambiado{ $far ->
    [no] {""}
   *[yes] {" "}mucho
}: la mitad supera { $now } de cada 100, frente a { $then } de cada 100 cuando el modelo aprendió.
drift-said-chance-between = Las estimaciones han cambiado{ $far ->
    [no] {""}
   *[yes] {" "}mucho
}: el { $now } % { $place ->
    [below] es menor que { $high } de cada 100
    [above] es { $low } de cada 100 o más
   *[between] está entre { $low } y { $high } de cada 100
}, frente al { $then } % cuando el modelo aprendió.
drift-said-median = Las estimaciones han cambiado{ $far ->
    [no] {""}
   *[yes] {" "}mucho
}: mediana { $now }, frente a { $then } cuando el modelo aprendió.
drift-said-between = Las estimaciones han cambiado{ $far ->
    [no] {""}
   *[yes] {" "}mucho
}: el { $now } % { $place ->
    [below] es menor que { $high }
    [above] es { $low } o más
   *[between] está entre { $low } y { $high }
}, frente al { $then } % cuando el modelo aprendió.
drift-said-level = Las estimaciones han cambiado{ $far ->
    [no] {""}
   *[yes] {" "}mucho
}: { $named ->
    [yes] { $level }
   *[no] una clase poco frecuente
} se dice del { $now } %, frente al { $then } % cuando el modelo aprendió.

# Once outcomes are known: the model beside what it promised, and beside one taught anew.
drift-judged = { $name }: { $metric ->
    [rmse] un error de { $score }
   *[auroc] un AUC de { $score }
} (de { $low } a { $high }); se había prometido { $promised }. { $worse ->
    [yes] El modelo acierta menos de lo que prometió.
   *[no] Concuerda.
}
drift-judged-few = { $name }: { $rows ->
    [one] una fila con resultado conocido es muy poco
   *[other] { $rows } filas con resultado conocido son muy pocas
} para decir cuánto acierta el modelo.
drift-gap-chance = { $name }: el modelo esperaba que { $said } de cada 100 necesitaran apoyo, y fueron { $seen } de cada 100. En conjunto, sus estimaciones se desvían{ $far ->
    [yes] {" "}mucho
   *[no] {""}
}.
drift-gap-number = { $name }: el modelo esperaba { $said } en promedio, y fue { $seen }. En conjunto, sus estimaciones se desvían{ $far ->
    [yes] {" "}mucho
   *[no] {""}
}.
drift-renewed-better = El modelo que aprendió de nuevo es mejor con las mismas { $rows } filas: { $metric ->
    [rmse] un error de { $new } frente a { $old }
   *[auroc] un AUC de { $new } frente a { $old }
}, una mejora de { $low } a { $high }.
drift-renewed-worse = El modelo que aprendió de nuevo es peor con las mismas { $rows } filas: { $metric ->
    [rmse] un error de { $new } frente a { $old }
   *[auroc] un AUC de { $new } frente a { $old }
}, una pérdida de { $low } a { $high }. Conserve el anterior.
drift-renewed-same = Con las mismas { $rows } filas no se puede distinguir entre el modelo anterior y el que aprendió de nuevo: { $metric ->
    [rmse] un error de { $new } frente a { $old }
   *[auroc] un AUC de { $new } frente a { $old }
}, una mejora de { $low } a { $high }.{ $seeable ->
    [none] {""}
   *[other] {" "}Una diferencia de { $seeable } se habría visto.
}

## A model kept for the next term

kept-file = Guardado como { $file } ({ $kilobytes } KB): { $model }, aprendió de { $taught ->
    [one] 1 estudiante
   *[other] { $taught } estudiantes
}. Huella { $fingerprint }.
kept-until = Úselo hasta { $until }; después, haga que aprenda de nuevo.
kept-over = Estaba pensado para usarse hasta { $until }. Las clases, las calificaciones y las costumbres cambian: antes de fiarse de él, entrene un modelo nuevo con resultados más recientes.
kept-hand-on = Hecho para pasarlo a otras personas: nada de lo que contiene corresponde a menos de diez estudiantes.
kept-this-device = Guardado tal como se entrenó: aprendió de sus estudiantes. Guarde y borre este archivo como los datos de estudiantes.
kept-scores = { $metric }: { $value } tal como se guarda, { $trained } tal como se entrenó, { $baseline } con el promedio de la clase.
kept-membership = Quien intente averiguar por él de quiénes aprendió acierta en { $share } de cada 100 pares; 50 es el azar.
term-students = { $students ->
    [one] 1 estudiante recibe
   *[other] { $students } estudiantes reciben
} una estimación{ $gone ->
    [0] .
    [one] ; 1 se había ido para entonces.
   *[other] ; { $gone } se habían ido para entonces.
}
term-absent = El archivo no tiene columna para { $wanted }: cuenta como dato ausente.
term-renamed = { $column } se toma como { $wanted }.
term-unseen = El modelo nunca vio { $level } en { $column } ({ $students ->
    [one] 1 estudiante
   *[other] { $students } estudiantes
}).
term-lacks-events = El modelo también lee lo que ocurrió con el tiempo, y aquí no hay un archivo así.
error-not-a-model = Este archivo no es un modelo guardado
error-not-a-model-advice = Elija un archivo que termine en .homeroom. Las tablas de estudiantes van donde se abren los archivos.
error-damaged-model = Este archivo de modelo está cortado o alterado
error-damaged-model-advice = Pídalo de nuevo, o guarde el modelo otra vez.
error-newer-model = Este archivo de modelo tiene el formato { $version }; este programa lee formatos hasta el { $known }
error-newer-model-advice = Ábralo con una versión más reciente de Homeroom.
error-needs-passphrase = Este archivo de modelo está cifrado con una frase de contraseña
error-needs-passphrase-advice = Escriba la frase de contraseña con la que se guardó.
error-wrong-passphrase = Esta no es la frase de contraseña con la que se cifró el archivo
error-wrong-passphrase-advice = Escríbala de nuevo. Sin ella nadie puede abrir el archivo.
error-no-model-columns = El archivo no tiene ninguna de las columnas que lee el modelo, como { $columns }
error-no-model-columns-advice = Elija un archivo como el del año anterior, o indique qué columna es cuál.
error-other-question = El modelo responde a { $own }; aquí se pregunta por { $asked }
error-other-question-advice = Elija un modelo que responda a la misma pregunta.
error-bad-match = { $what ->
    [kind] { $column } no se puede leer como { $wanted }
    [twice] { $column } ya se toma como otra columna
   *[text] { $wanted } no dice qué columna es cuál
}
error-bad-match-advice = { $what ->
    [text] Escriba la columna del modelo, un signo igual y la columna del archivo.
   *[other] Elija otra columna.
}

## Where the page lives: written into the HTML for those who see it before any script runs

page-no-script = Homeroom funciona dentro del navegador y necesita JavaScript. Permita los scripts en esta página. Si está en un marco de otra página, pida a quien la puso ahí que permita los scripts en el marco (sandbox="allow-scripts allow-downloads"), o abra la página sola. No se envió nada y no se ha perdido nada.
page-no-unpacking = Este navegador es demasiado antiguo para esta página. Ábrala en Firefox 113, Chrome o Edge 111, Safari 16.4 o versiones posteriores. No se envió nada y no se ha perdido nada.

## Documents to take away

# What is asked, in every document. $op: none, below, most, above, least, is, not, in. $known: as of when, or none.
doc-asked = { $op ->
    [below] { $column } menor que { $value }
    [most] { $column } no mayor que { $value }
    [above] { $column } mayor que { $value }
    [least] { $column } no menor que { $value }
    [is] { $column }: { $value }
    [not] { $column } distinto de { $value }
    [in] { $column } con uno de estos valores: { $value }
   *[none] { $column }
}
doc-number = { $value }
doc-interval = { $value } (de { $low } a { $high })
doc-figure = { $figure }
doc-figures = { $figure } (de { $low } a { $high })
doc-range = de { $low } a { $high }
doc-none = –
doc-under = menos de 5
doc-over = más de 95
doc-fewer = menos de { $least }
doc-fill-in = Lo completa la escuela
doc-date = Fecha
doc-software = Hecho con
doc-made-with = Homeroom { $version }
doc-file = Archivo
doc-students = Estudiantes
doc-model = Modelo
doc-columns = Columnas
doc-column = Columna
doc-report-title = { $task ->
    [classes] Quién puede necesitar apoyo: { doc-asked }
    [kinds] Distinguir las categorías de { $column }
   *[number] Estimaciones de { $column }
}
doc-report-about = Qué se preguntó a los datos de la escuela, cómo se comprobó la respuesta y hasta qué punto es fiable. En este informe no se nombra a ningún estudiante ni aparece ninguna fila del archivo.
doc-short = En resumen
doc-level = { $level ->
    [useful] Útil
    [weak] Débil
    [suspicious] Sospechosamente bueno
   *[none] Sin señal utilizable
}
doc-list-told = Una lista de { $capacity } de los { $judged } estudiantes, comprobada con estudiantes que el modelo no había visto: { $found } pueden necesitar apoyo, { $alarms } van bien sin él, y { $missed } que pueden necesitarlo no están en ella.
doc-question = La pregunta
doc-question-about = { $task ->
    [classes] ¿Qué estudiantes pueden necesitar apoyo? Se trata de quienes terminan con { doc-asked }. El modelo da a cada estudiante una estimación de 0 a 100: de 100 estudiantes con la misma estimación, más o menos esa cantidad terminó así.
    [kinds] ¿De qué categoría de { $column } será cada estudiante? El modelo da una probabilidad para cada categoría.
   *[number] ¿Qué { $column } tendrá cada estudiante? El modelo da un número, en la misma unidad que el archivo.
}{ $known ->
    [none] {""}
   *[other] {" "}Solo se lee lo que se sabía hasta { $known }; nada posterior.
}
doc-data = Los datos
doc-events-name = Lo que ocurrió con el tiempo
doc-events = { $file }: { $count } anotaciones, de las que se lee: { $read }
doc-rows-title = Filas
doc-rows = { $rows } en el archivo; { $judged } con resultado conocido entran en la comprobación{ $waiting ->
    [0] {""}
    [one] ; 1 aún no tiene resultado
   *[other] ; { $waiting } aún no tienen resultado
}
doc-in-need = Terminaron así
doc-base-rate = { $share } de cada 100 estudiantes de la comprobación: { doc-asked }
doc-inputs = Columnas de las que se aprende
doc-out-protected = Protegidas, solo para comprobar la equidad
doc-out-leak = Fuera: casi delatan la respuesta
doc-out-identifies = Fuera: dicen quién es la persona
doc-out-text = Fuera: texto libre
doc-out-asked = Fuera: lo decidió una persona
doc-quality-title = Su calidad
doc-quality = { $count ->
    [one] Se observó una cosa. No se cambió, salvo que lo hiciera una persona.
   *[other] Se observaron { $count } cosas. No se cambiaron, salvo que lo hiciera una persona.
}
doc-far = { $column }: { $count ->
    [one] un valor está
   *[other] { $count } valores están
} lejos de todos los demás
doc-code = { $column }: { $count ->
    [one] un valor puede
   *[other] { $count } valores pueden
} significar «no se sabe»
doc-protocol = Cómo se comprobó
doc-judged-lot = Los { $judged } estudiantes se repartieron por sorteo en { $folds } partes{ $repeats ->
    [one] {""}
   *[other] , { $repeats } veces de nuevo
}. Cada parte se comprobó con modelos que aprendieron solo de las demás. Así, ningún estudiante se comprobó con un modelo que hubiera visto cómo terminó.
doc-judged-later = { $judged } estudiantes de una cohorte posterior se comprobaron con modelos que aprendieron de { $taught } estudiantes de las cohortes anteriores. Así, ningún estudiante se comprobó con un modelo que hubiera visto cómo terminó.
doc-judged-levels = Se comprobó con { $judged } estudiantes, en cada caso con modelos que aprendieron solo de otros cursos o escuelas. Así, ningún estudiante se comprobó con un modelo que hubiera visto cómo terminó.
doc-intervals = Lo que va entre paréntesis es un intervalo del 95 %: con otros estudiantes del mismo tipo, el valor quedaría casi siempre dentro. Los intervalos salen de { $bootstraps } remuestreos de estudiantes (semilla { $seed }).
doc-gone = { $gone ->
    [one] Un estudiante se había ido para entonces y no entra
   *[other] { $gone } estudiantes se habían ido para entonces y no entran
} en la comprobación.
doc-scores-title = Cuánto acierta
doc-scores = { $task ->
    [number] La raíz del error cuadrático medio dice cuánto suelen desviarse las estimaciones, en la unidad de { $column }; menos es mejor. R² es la parte de las diferencias entre estudiantes que queda explicada.
   *[other] El AUC dice con qué frecuencia el modelo pone a quien terminó así por delante de quien no: 1 es siempre, 0,5 es un sorteo.
} Junto a cada modelo hay dos puntos de comparación: el promedio de la clase y la mejor regla que mira una sola columna.
doc-scores-figure = { $task ->
    [number] Cuánto se desvían las estimaciones
   *[other] Con qué frecuencia el orden es correcto (AUC)
}
doc-scores-figure-about = Valor e intervalo del 95 % con { $judged } estudiantes, en cada caso sin que el modelo los hubiera visto. Rombos huecos: puntos de comparación y reglas. { $task ->
    [number] Menos es mejor.
   *[other] Más a la derecha es mejor; la línea discontinua es un sorteo.
}
doc-scores-table = Puntuaciones con { $judged } estudiantes, con intervalos del 95 %
doc-chances-title = Qué vale una estimación
doc-undecided = No se miró si las estimaciones significan lo que dicen.
doc-spread = Alrededor de una estimación, { $half } a cada lado: este intervalo debía contener { $aim } de cada 100 resultados y contuvo { $held } de cada 100, con { $judged } estudiantes.
doc-calibration = Las estimaciones y lo que ocurrió difieren en promedio { $error ->
    [0] menos de un punto
    [one] un punto de 100
   *[other] { $error } puntos de 100
}.
doc-bins = { $task ->
    [classes] De los estudiantes con la misma estimación, cuántos terminaron así
   *[other] Las estimaciones y lo que ocurrió
}
doc-bins-about = En la línea discontinua, las estimaciones son correctas. Puntos: grupos de estudiantes con una estimación parecida, con su intervalo del 95 %; { $judged } estudiantes, en cada caso sin que el modelo los hubiera visto.
doc-bins-axes = De izquierda a derecha: estimación, de cada 100. Hacia arriba: terminaron así, de cada 100.
doc-bins-table = Estudiantes según su estimación
doc-bins-said = Estimación, de cada 100
doc-bins-ended = Terminaron así, de cada 100
doc-lists = Listas de varias longitudes, con { $judged } estudiantes que el modelo no había visto
doc-list-length = En la lista
doc-list-found = Pueden necesitar apoyo
doc-list-alarms = Van bien sin él
doc-list-missed = Omitidos
doc-list-right = Correctos, de cada 100 en la lista
doc-list-recall = Encontrados, de cada 100 que necesitan apoyo
doc-reasons-title = Qué columnas importan
doc-unasked = Aún no se ha preguntado al modelo qué columnas le importan.
doc-reasons = Una columna importa si las estimaciones empeoran cuando sus valores se barajan entre estudiantes. Esto dice qué usa el modelo. No dice qué causa un resultado ni qué lo cambiaría.
doc-reasons-figure = Qué usa el modelo
doc-reasons-about = Cuánto { $task ->
    [number] más se desvían las estimaciones
   *[other] baja el AUC
} al barajar una columna, con intervalo del 95 %, con estudiantes de los que no se aprendió. Las columnas que dicen casi lo mismo van juntas.
doc-reasons-table = Las columnas que más importan
doc-reasons-worse = Empeora en
doc-reasons-more = { $count ->
    [one] Una columna más importa menos, o no se puede decir que importe, y no se muestra.
   *[other] { $count } columnas más importan menos, o no se puede decir que importen, y no se muestran.
}
doc-short-chance = { fairness-title-chance }.
doc-short-few = { fairness-title-few }.
doc-fairness-title = Si se atiende igual a los grupos
doc-groups-closed = Estas columnas no bastan para saber la respuesta, así que no hay lista ni nadie a quien comparar.
doc-groups-none = No se marcó ninguna columna protegida, así que no se sabe cómo se atiende a los grupos. Para saberlo, marque columnas como el sexo o la lengua familiar.
doc-groups = Las columnas protegidas sirven para comprobar{ $list ->
    [0] {" "}las estimaciones
   *[other] {" "}una lista de { $list }
} con { $judged } estudiantes, en cada caso sin que el modelo los hubiera visto. Los recuentos menores de { $least } no se muestran, y otros se ocultan con ellos.
doc-group = Grupo
doc-group-need = Necesitan apoyo
doc-group-missed = Omitidos, entre quienes lo necesitan
doc-group-alarms = En la lista, entre quienes van bien
doc-group-calibration = Sobrestimado en
doc-group-error = Exceso de
doc-group-off = Desvío de
doc-groups-table = Grupo por grupo, de cada 100, con intervalos del 95 %
doc-groups-table-number = Grupo por grupo, en la unidad de la respuesta, con intervalos del 95 %
doc-groups-figure = { $column }: { $measure ->
    [alarms] en la lista, de cada 100 que van bien
    [calibration] estimados de más en, de cada 100
    [error] estimados de más en
    [off] cuánto se desvían las estimaciones
   *[missed] omitidos, de cada 100 que necesitan apoyo
}
doc-groups-figure-about = Valor e intervalo del 95 %; la línea discontinua es todo el alumnado.{ $odd ->
    [yes] {" "}El cuadrado: por favor, revíselo.
   *[no] {""}
} Los grupos ocultos no se dibujan.
doc-limits = Lo que no puede decir
doc-limit-none = Estas columnas no bastan para saber la respuesta. Una lista o una estimación hecha con ellas sería errónea para la mayoría de los estudiantes.
doc-limit-weak = El orden es solo un poco mejor que el azar. No permite distinguir a una persona de otra.
doc-limit-suspicious = El resultado es demasiado bueno para ser cierto. Averigüe de dónde sale la columna nombrada arriba antes de usar nada.
doc-limit-lot = Los estudiantes de los que se aprendió y los de la comprobación son del mismo archivo. Los del año próximo pueden ser distintos: compruébelo de nuevo cuando se conozcan sus resultados.
doc-limit-later = Se comprobó con una cohorte posterior. La próxima puede ser distinta: compruébelo de nuevo cuando se conozcan sus resultados.
doc-limit-levels = Se comprobó con cursos o escuelas que no había visto. Uno que no se parezca a ninguno de ellos puede ser distinto.
doc-limit-few = { $judged } estudiantes son pocos: los intervalos son anchos y forman parte de cada número.
doc-limit-learned = Estas columnas suenan a protegidas y se aprendió de ellas: { $columns }.
doc-limit-groups = Los grupos de pocos estudiantes no se pueden comparar. Que no haya una diferencia clara no significa que no haya ninguna.
doc-limit-no-groups = No se comprobó si se atiende igual a los grupos.
doc-limit-raw = Las probabilidades están como las dio el modelo; no se miró si significan lo que dicen.
doc-limit-cause = Las columnas que importan no son causas. Cambiar una no significa cambiar el resultado.
doc-limit-person = Una estimación habla de muchos estudiantes que se parecen en las columnas leídas. No sabe lo que solo las personas saben de cada caso.
doc-use = Cómo usarlo y cómo no
doc-use-none = Por favor, no use estas estimaciones. Una lista hecha con estas columnas se equivocaría en la mayoría de los nombres.
doc-use-how = Cómo usarlo
doc-use-talk = Úselo para decidir con quién hablar primero. Lo que se hace lo decide una persona que conoce al estudiante.
doc-use-sheet = Mire los motivos antes de actuar y pregunte si los valores son correctos. Corrija lo que esté mal.
doc-use-families = Informe a estudiantes y familias de que se hacen estimaciones, a partir de qué datos y cómo oponerse.
doc-use-again = Compruébelo de nuevo cada periodo con sus propios resultados, y deje de usarlo cuando ya no se sostenga.
doc-use-not = Cómo no usarlo
doc-not-grade = No para calificaciones, admisiones, asignación a cursos ni sanciones.
doc-not-alone = No como único motivo de nada que afecte a un estudiante.
doc-not-show = No para clasificar a estudiantes por puestos, ni como lista que puedan ver estudiantes u otras familias.
doc-not-teachers = No para juzgar a docentes, clases o escuelas.
doc-not-elsewhere = No para otra pregunta, otra escuela u otro momento del año que los aquí indicados.
doc-card-title = Ficha del modelo: { doc-asked }
doc-card-about = En el orden de Mitchell et al. 2019, doi 10.1145/3287560.3287596. No contiene ninguna fila de los datos.
doc-card-details = Detalles del modelo
doc-card-kind = Qué es
doc-asked-name = Qué estima
doc-seed = Semilla
doc-settings = Ajustes
doc-settings-usual = los predeterminados
doc-card-contact = Quién responde a preguntas sobre él y cómo contactar
doc-card-use = Uso previsto
doc-purpose = { $task ->
    [classes] Mostrar al personal qué estudiantes pueden necesitar apoyo ({ doc-asked }), con tiempo para ofrecerlo.
    [kinds] Mostrar al personal de qué categoría de { $column } es probablemente cada estudiante.
   *[number] Mostrar al personal qué { $column } tendrá probablemente cada estudiante, con tiempo para ayudar.
}{ $known ->
    [none] {""}
   *[other] {" "}Lee lo que se sabe hasta { $known }.
}
doc-card-factors = Factores
doc-card-factors-about = Los grupos a los que se puede atender de forma distinta se comparan con las columnas protegidas. Quién más puede importar, por ejemplo estudiantes a quienes suelen faltar datos, debe decirlo la escuela.
doc-card-judging = Comprobado con
doc-judging = { $judged } estudiantes, en cada caso sin que el modelo los hubiera visto
doc-card-metrics = Métricas
doc-card-metrics-about = { $task ->
    [classes] De las listas se dice a quién se encuentra, quién está sin necesitarlo y quién se omite, porque según eso actúa una escuela. La calibración dice si 30 de cada 100 significa 30 de cada 100.
    [kinds] El número principal es el promedio de todos los pares de categorías.
   *[number] De los intervalos alrededor de las estimaciones se dice cuántos resultados contuvieron.
} Cada número lleva un intervalo que sale de remuestreos de estudiantes.
doc-card-evaluation = Datos de evaluación
doc-card-training = Datos de entrenamiento
doc-card-training-about = El archivo aquí indicado, sin los estudiantes con los que se comprobaba en ese momento.
doc-card-analyses = Análisis cuantitativos
doc-card-ethics = Consideraciones éticas
doc-ethics-children = Los datos son de estudiantes, muchos de ellos menores de edad. No eligieron que se hicieran estimaciones sobre ellos.
doc-ethics-decide = El modelo no decide nada. Una persona lee, decide y responde de la decisión.
doc-ethics-device = Se aprende y se estima en el propio dispositivo de la escuela. Los datos no se envían a ninguna parte.
doc-ethics-memory = Un modelo puede recordar algo de los estudiantes de los que aprendió. Guarde un modelo con el cuidado que indican sus propias notas.
doc-ethics-label = Estar en una lista puede convertirse en una etiqueta. Que las listas duren poco y no salgan de quienes ofrecen apoyo.
doc-card-caveats = Advertencias y recomendaciones
doc-facts-title = Ficha para la evaluación de impacto relativa a la protección de datos
doc-facts-about = Lo que hace la herramienta está completado a partir de lo que se hizo. Lo que solo sabe la escuela queda abierto. Esta ficha no es asesoramiento jurídico; muéstrela a su delegado de protección de datos.
doc-facts-who = Quién es responsable
doc-facts-controller = Responsable del tratamiento (escuela o autoridad)
doc-facts-officer = Delegado de protección de datos
doc-facts-basis = Base jurídica
doc-facts-purpose = Finalidad
doc-facts-need = Las columnas que no hagan falta para esto se pueden dejar fuera. La herramienta dice en la página de resultados qué columnas bastarían.
doc-facts-necessity = Por qué es necesario, y qué medio menos intrusivo se consideró
doc-facts-data = Qué datos, y de quién
doc-facts-people = { $group ->
    [none] { $rows } filas, una por estudiante de la escuela hasta donde se indicó.
   *[other] { $rows } filas sobre estudiantes de la escuela. Las filas con el mismo valor en { $group } son de una misma persona o grupo.
}
doc-facts-source = De dónde proceden los datos, y para qué se recogieron inicialmente
doc-facts-columns = Columnas de { $file }
doc-kind-title = Tipo
doc-used-title = Para qué se usa
doc-kind = { $kind ->
    [category] categoría
    [yes-no] sí o no
    [date] fecha
    [text] texto
   *[number] número
}
doc-used = { $used ->
    [target] es lo que se estima
    [identifies] no se aprende de ella: dice quién es la persona
    [group] no se aprende de ella: mantiene juntas las filas de una persona
    [cohort] no se aprende de ella: dice qué año o curso
    [exit] no se aprende de ella: dice cuándo se fue alguien
    [both] se aprende de ella, y sirve para comprobar la equidad
    [protected] no se aprende de ella: solo sirve para comprobar la equidad
    [leak] fuera: casi delata la respuesta
    [text] fuera: el texto libre no se lee
    [asked] fuera: lo decidió una persona
    [nothing] fuera: no informa de nada
   *[input] se aprende de ella
}
doc-facts-made = Con ellos se generan datos nuevos: una estimación para cada estudiante, con intervalo y motivos.
doc-facts-where = Dónde se tratan, y quién puede verlos
doc-where-device = En el dispositivo en que se abre la herramienta, con su propio procesador. No hay servidor ni cuenta.
doc-where-nothing = Una vez cargada, la página se prohíbe toda conexión; solo puede traer todavía partes propias (otro idioma, letras antiguas, licencias), sin nada de ningún archivo. Muestra cuántas se intentaron y cómo comprobarlo con las herramientas del propio navegador.
doc-where-store = La herramienta no almacena filas de estudiantes. Están en la memoria mientras está abierta. Los modelos guardados solo quedan en el navegador si una persona lo activó.
doc-where-files = Solo se escriben archivos cuando una persona pulsa un botón, y solo en el lugar que esa persona elige.
doc-facts-access = Quién usa la herramienta en la escuela, y quién recibe listas
doc-facts-keep = Cuánto tiempo se conservan
doc-keep-tab = Los datos y las estimaciones desaparecen al cerrar la pestaña o el programa.
doc-keep-saved = Las listas, los informes y los modelos guardados permanecen hasta que la escuela los suprime. Las listas llevan códigos en lugar de nombres, salvo que una persona elija nombres; la clave de los códigos solo se guarda si se pide.
doc-keep-model = Un modelo guardado no contiene ninguna fila. Aun así puede recordar algo de estudiantes concretos, por lo que se guarda con el cuidado que indican sus notas.
doc-facts-delete = Cuándo se suprimen listas, modelos y claves, y quién lo hace
doc-facts-decide = Decisiones automatizadas e intervención humana
doc-decide-people = La herramienta no decide nada ni tiene efecto alguno sobre un estudiante. No está conectada a otros sistemas.
doc-decide-list = Una lista incluye tantos estudiantes como el personal puede atender. Está ordenada por estimaciones, y cerca del final el orden es sobre todo azar; la lista lo dice.
doc-decide-sheet = Para cada estudiante hay una ficha con la estimación, su intervalo, los motivos y espacio para la decisión de una persona.
doc-facts-review = Quién decide sobre el apoyo, y cómo puede llegar a un resultado distinto de la estimación
doc-facts-explain = Derecho a una explicación
doc-explain-sheet = De cada estudiante, la herramienta dice qué valores subieron o bajaron la estimación y cuánto, con las palabras de la propia escuela.
doc-explain-columns = Del modelo en conjunto dice qué columnas importan, cómo se comprobó y dónde falla.
doc-explain-copy = La ficha de un estudiante se puede imprimir para esa persona o su familia.
doc-facts-children = Datos de menores
doc-children-care = Los estudiantes menores de edad necesitan una protección especial: quizá no sepan qué puede derivarse de los datos sobre ellos.
doc-children-words = Hay una hoja para familias en palabras sencillas, sin puntuaciones ni puestos.
doc-children-label = Las estimaciones no deben mostrarse a otros estudiantes ni conservarse más tiempo del que dure la oferta de apoyo.
doc-facts-told = Cómo y cuándo se informa a estudiantes y familias
doc-facts-object = Cómo pueden oponerse, y qué efecto tiene
doc-facts-risks = Riesgos, y qué se hace frente a ellos
doc-risks-about = Lo que la herramienta hace frente a cada riesgo; la escuela añade lo que hace ella
doc-risk = Riesgo
doc-measure = Qué se hace
doc-risk-wrong = Una estimación es errónea en un caso concreto
doc-measure-wrong = Cada estimación lleva un intervalo y motivos; los valores erróneos se pueden marcar y dejar fuera; decide una persona.
doc-risk-groups = Se atiende peor a un grupo
doc-measure-no-groups = Sin comprobar: no se marcó ninguna columna protegida, o no se compara a nadie.
doc-risk-label = Estar en la lista se convierte en una etiqueta
doc-measure-label = Palabras sencillas y sin culpa, sin puestos, sin lista para estudiantes; códigos en lugar de nombres en los archivos.
doc-risk-alone = Se sigue la lista sin pensar
doc-measure-alone = Con la lista se muestran su final, las falsas alarmas y los estudiantes omitidos; las decisiones las anota una persona.
doc-risk-leak = Los datos llegan a otras manos
doc-measure-leak = No se envía nada y no se almacena ninguna fila. La escuela debe custodiar los archivos guardados.
doc-risk-small = En los informes se reconoce a grupos pequeños
doc-measure-small = No se muestran los recuentos menores de un límite, ni lo que los revelaría. Los informes no contienen filas ni texto libre.
doc-risk-purpose = Las estimaciones se usan para otra cosa
doc-measure-purpose = Cada documento dice para qué son las estimaciones y para qué no.
doc-facts-rest = Qué riesgo queda, y por qué es aceptable
doc-facts-worth = Cuánto acierta
doc-facts-next = Cuándo se revisará esta ficha
doc-facts-sign = Lugar, fecha, firma
doc-families-title = Cómo usa estimaciones nuestra escuela
doc-families-about = Queremos ofrecer ayuda a tiempo. Para ello, un programa de ordenador mira datos de la escuela y dice qué estudiantes pueden necesitar apoyo. Esta hoja explica qué hace, quién decide y qué puede hacer usted.
doc-families-none = Por ahora el programa no acierta lo suficiente, así que sus estimaciones no se usan.
doc-families-what = Qué se estima
doc-families-asked = { $task ->
    [classes] Si un estudiante puede necesitar apoyo para no terminar con: { doc-asked }.
    [kinds] De qué categoría de { $column } es probablemente un estudiante.
   *[number] Qué { $column } tendrá probablemente un estudiante.
}{ $known ->
    [none] {""}
   *[other] {" "}Solo cuenta lo que se sabe hasta { $known }.
}
doc-families-not = Una estimación no es una calificación ni un juicio. Puede ser errónea. No dice nada de lo que vale una persona ni de lo que puede llegar a ser.
doc-families-from = A partir de qué
doc-families-columns = El programa aprendió de estudiantes de épocas anteriores, cuyos resultados se conocen. Lee estos datos del archivo de la propia escuela:
doc-families-read = Se leen
doc-families-protected = Solo sirven para comprobar que no se trata peor a ningún grupo
doc-families-names = Los nombres no se leen. El texto libre, como las observaciones, no se lee.
doc-families-where = Todo ocurre en un dispositivo de la escuela. El programa no envía nada por internet.
doc-families-who = Quién decide
doc-families-people = Decide una persona, nunca el programa. Un docente u orientador que conoce al estudiante mira la estimación y sus motivos, y decide si ofrece apoyo. El estudiante puede rechazar la oferta.
doc-families-never = Las estimaciones no se usan para calificaciones, admisiones, elección de curso ni castigos. Los demás estudiantes y las demás familias no las ven.
doc-families-contact = Con quién puede hablar en nuestra escuela
doc-families-object = Cómo oponerse
doc-families-rights = En cualquier momento, sin dar motivos y sin coste, usted puede:
doc-families-ask = preguntar qué se estima sobre su hijo o hija, o sobre usted, y por qué
doc-families-mend = pedir que se rectifiquen los datos erróneos
doc-families-stop = oponerse y pedir que no se haga ninguna estimación
doc-families-complain = dirigirse a nuestro delegado de protección de datos o a la autoridad de protección de datos
doc-families-harm = A nadie se le trata peor por preguntar o por oponerse.
doc-families-how = Cómo oponerse: ante quién, por qué medio y en qué plazo respondemos
doc-families-officer = Nuestro delegado de protección de datos
doc-families-until = Cuánto tiempo se conservan las estimaciones
error-unknown-form = { $name } no termina como ningún formato de archivo que se pueda escribir aquí
error-unknown-form-advice = Haga que termine en uno de estos: { $known }.

## The list to take away

list-sheet = Lista
list-about = Qué significa
list-about-what = Qué
list-about-means = Qué significa
list-what = Qué es
list-what-about = { $task ->
    [classes] Estudiantes que pueden necesitar apoyo, primero quienes tienen la estimación más alta. Se estima: { doc-asked }.
   *[number] Primero, los estudiantes con la estimación más baja de { $column }.
}{ $known ->
    [none] {""}
   *[other] {" "}Hasta { $known }; no se leyó nada posterior.
}
list-date = Fecha de esta lista (escríbala, por favor)
list-practice = Lista de práctica
list-practice-about = Los resultados de estos estudiantes se conocen. La lista muestra cómo habría sido; no hay que hacer nada.
list-cut = Dónde termina
list-cut-about = Incluye a { $capacity } de { $all } estudiantes: tantos como el personal puede atender. Quien no está en ella también puede necesitar apoyo.
list-close = Sobre el final
list-close-about = Del puesto { $from } al { $to }, el orden es sobre todo azar.
list-codes = Códigos
list-codes-about = Sorteados solo para este archivo. De quién es cada uno lo dice la clave, si se guardó. Los códigos no ocultan a una persona de quien conozca los valores que aparecen en los motivos.
list-limit = Tenga en cuenta
list-limit-order = El orden es de estimaciones. No es una clasificación de estudiantes y no se les debe mostrar.
list-limit-person = Una estimación habla de muchos estudiantes con valores así. Decide una persona que conoce al estudiante.
list-limit-cause = Los motivos dicen qué leyó el modelo. No son causas.
list-limit-not = No para calificaciones, admisiones, asignación a cursos ni sanciones.
list-limit-keep = Borre este archivo cuando termine la oferta de apoyo.
list-student = Estudiante
list-student-named = Cada estudiante, como figura en el archivo.
list-code = Código
list-code-about = Está en lugar del estudiante.
list-row = Fila
list-row-about = La fila del archivo, como la cuenta una hoja de cálculo.
list-class = Clase
list-class-about = Como figura en la columna { $class } del archivo.
list-chance = Estimación, de cada 100
list-chance-about = De 100 estudiantes con esta estimación, más o menos esa cantidad terminó con { doc-asked }.
list-number = Estimación
list-number-about = La estimación de { $column }, en la unidad del archivo.
list-low = Desde
list-high = Hasta
list-low-about = El extremo inferior del intervalo: hasta qué punto es segura la estimación.
list-high-about = El extremo superior del intervalo: hasta qué punto es segura la estimación.
list-span-about = Nueve de cada diez estudiantes anteriores con una estimación parecida terminaron en este intervalo.
list-near = Anteriores parecidos
list-near-about = Estudiantes anteriores con una estimación parecida a esta.
list-ended = De ellos, terminaron así
list-ended-about = Cuántos de ellos terminaron con { doc-asked }.
list-first = Primer motivo
list-second = Segundo motivo
list-reason-about = De lo que el modelo leyó del estudiante, lo que más subió la necesidad, si es que importa.
list-decided = Qué se decidió
list-decided-about = Lo completa la persona que decide.
list-by = Quién y cuándo
list-by-about = Lo completa la persona que decide.

## The report stage

page-next-report = Siguiente: el informe
page-take-title = Para llevar
page-take-lead = No se envía nada. Al pulsar un botón se escribe un archivo en este dispositivo.
page-take-which = Un documento
page-take-report = Informe
page-take-report-about = La pregunta, los datos, cómo se comprobó, qué resultó y cómo usarlo
page-take-card = Ficha del modelo
page-take-card-about = Para el expediente, en nueve apartados, para quienes responden del modelo
page-take-facts = Ficha de protección de datos
page-take-facts-about = Para la evaluación de impacto; lo que solo sabe la escuela queda por completar
page-take-families = Hoja para familias
page-take-families-about = En palabras sencillas: qué se estima, a partir de qué, quién decide y cómo oponerse. Sin puntuaciones
page-take-html = Guardar como HTML
page-take-markdown = Markdown
page-take-print = Imprimir o guardar como PDF
page-take-settles = Ninguno contiene filas de su archivo. Los grupos menores que el límite se ocultan. El primer documento que guarde fija la lista y el límite para estos resultados: otro distinto, puesto al lado, podría revelar lo que cada uno oculta.
page-take-list = La lista
page-take-list-of = { $practice ->
    [yes] Una lista de práctica de { $count ->
        [one] un estudiante
       *[other] { $count } estudiantes
    }
   *[other] Una lista de { $count ->
        [one] un estudiante
       *[other] { $count } estudiantes
    }
}
page-take-list-about = Quiénes están por encima de la línea, con estimación, intervalo y dos motivos, y espacio para lo que se decidió. El libro tiene una segunda hoja que explica cada columna. Las celdas que una hoja de cálculo ejecutaría se vuelven inofensivas.
page-take-codes = Códigos en lugar de nombres
page-take-codes-about = Los códigos se sortean de nuevo para cada archivo, así que no sirven para cruzar dos archivos. Después puede guardar la clave, o no guardarla.
page-take-names-about = El archivo llevará nombres. Guárdelo donde solo puedan abrirlo quienes ofrecen apoyo.
page-take-xlsx = Excel (XLSX)
page-take-csv = CSV
page-take-key = Guardar la clave
page-take-key-about = La clave dice de quién es cada código en la lista recién guardada. Guárdela en un lugar distinto de la lista.
page-take-unasked = No se preguntó a los modelos, así que aún no hay lista ni motivos.
page-take-charts = Cada gráfico de las demás páginas se puede guardar por separado, como SVG y como PNG.
page-take-data = Ir a los datos
page-take-look = El documento
page-take-look-about = Tal como se guardará
page-take-coming = Preparándolo
page-take-asking = Se pregunta a los modelos por qué dicen lo que dicen. Después se prepara el informe.

## Keeping a model

page-keep = Guardar este modelo
page-keep-about = Un solo archivo contiene el modelo, sus puntuaciones y cómo se puede usar, para preguntarle por otra clase el periodo próximo. No contiene ni una fila de su tabla.
page-keep-none = No hay nada que guardar: estas columnas no bastan para saber la respuesta. Cambie antes la pregunta o las columnas.
page-keep-kinds = Una pregunta con varias categorías de respuesta no da una lista, así que su modelo aún no se puede guardar. Pregunte por la necesidad de apoyo o por un número.
page-keep-suspicious = Estos resultados son demasiado buenos para ser ciertos. Antes de guardar el modelo, mire la columna que puede delatar la respuesta: engañaría a quien lo use.
page-keep-way = ¿Para qué es el archivo?
page-keep-hand-on = Para pasarlo
page-keep-hand-on-about = Para colegas, otra escuela o los años próximos. El modelo aprende de nuevo en pasos más gruesos y se comprueba otra vez; nada de lo que contiene corresponde a menos de diez estudiantes.
page-keep-device = Para este dispositivo
page-keep-device-about = Tal como se entrenó. Aprendió de sus estudiantes y puede recordar a alguno en concreto: guarde y borre el archivo como los datos de estudiantes.
page-keep-name = Nombre
page-keep-name-first = { $target } { $year }
page-keep-until = Usar hasta
page-keep-passphrase = Frase de contraseña, si la quiere
page-keep-again = Repita la frase de contraseña
page-keep-passphrase-about = Con una frase de contraseña, el archivo queda cifrado: nadie puede abrirlo sin ella, y nadie puede recuperarla si se olvida. Anótela donde guarde esas cosas.
page-keep-lack-name = Dé un nombre al modelo.
page-keep-lack-until = Escriba el último día en que debería usarse.
page-keep-lack-apart = Las dos frases de contraseña no coinciden. Escríbalas de nuevo.
page-keep-make = Crear el archivo
page-keep-bar = Qué parte del archivo está hecha
page-keep-live = Creando el archivo, { $share } % hecho
page-keep-going-hand-on = El modelo aprende de nuevo en pasos más gruesos, se comprueba y se le pregunta por cada estudiante que no había visto. Quédese aquí hasta que termine; si va a otra parte, se detiene.
page-keep-going-device = El modelo aprende una vez más como antes, se comprueba y se le pregunta por cada estudiante que no había visto. Quédese aquí hasta que termine; si va a otra parte, se detiene.
page-keep-stopped = Se detuvo; no se creó ningún archivo. Los resultados siguen ahí.
page-keep-made = «{ $name }» está listo para guardar
page-keep-sealed = Su archivo pide la frase de contraseña.
page-keep-unsealed = Su archivo no tiene frase de contraseña: quien lo tenga puede abrirlo.
page-keep-scores = Puntuaciones tal como se guarda y tal como se entrenó
page-keep-scores-about = { $metric }, con el intervalo del 95 %; aprendió de { $taught ->
    [one] 1 estudiante
   *[other] { $taught } estudiantes
}
page-keep-as-kept = Tal como se guarda
page-keep-as-trained = Tal como se entrenó
page-keep-score = { $score } ({ $interval })
page-keep-save = Guardar { $file }
page-keep-another = Crear otro
page-keep-saved = Entregado a su navegador, que lo guarda entre sus descargas.
page-keep-file = { $size }, huella { $fingerprint }. La huella distingue este archivo de cualquier otro.
page-keep-kilobytes = { $count } KB
page-keep-megabytes = { $count } MB

## A saved model on the page

page-saved = Un modelo guardado
page-saved-open = Modelo guardado: { $name }
page-saved-about = Pregunte al modelo del año anterior por la clase de este año. Elija su archivo o suéltelo aquí junto a su tabla; termina en .homeroom.
page-saved-now-file = Ahora abra la tabla de estudiantes de este periodo, con columnas del mismo tipo. Se queda en este dispositivo.
page-saved-choose = Abrir un modelo guardado
page-saved-other = Abrir otro modelo
page-saved-close = Cerrar el modelo
page-saved-coming = Abriendo { $name }
page-saved-opening = Abriendo
page-saved-passphrase = Frase de contraseña de { $name }
page-saved-unseal = Abrir
page-saved-leave = Dejar cerrado
page-saved-over = Estaba pensado para usarse hasta { $until }
page-saved-over-about = Las clases, las calificaciones y las costumbres cambian. Antes de fiarse de él, entrene un modelo nuevo con resultados más recientes.
page-saved-answers = Responde
page-saved-chance = con qué probabilidad termina un estudiante con { $condition }
page-saved-number = qué { $target } se espera
page-saved-made = Creado
page-saved-made-on = { $made }: { $model }, aprendió de { $taught } estudiantes, lee { $columns ->
    [one] 1 columna
   *[other] { $columns } columnas
}
page-saved-until = Usar hasta
page-saved-good = Cuánto acertaba
page-saved-score = { $level }: { $metric } { $score }; el promedio de la clase tiene { $baseline }
page-saved-pass = Pasarlo a otras personas
page-saved-file = { $size }, huella { $fingerprint }, hecho con Homeroom { $program }
page-students-saved = Son estimaciones del modelo guardado «{ $name }» ({ $model }), creado el { $made } a partir de { $taught ->
    [one] 1 estudiante
   *[other] { $taught } estudiantes
} de una clase anterior. Aún no se sabe cómo termina este periodo; nada de esto se comprobó con esta clase.
page-match = Periodo nuevo: qué columna es cuál
page-match-busy = Se están emparejando las columnas.
page-match-none = El modelo aún no puede decir nada de esta tabla. Indique abajo qué columna es cuál.
page-match-found = { $all ->
    [one] La columna que lee el modelo { $found ->
        [0] no está aquí.
       *[other] está aquí.
    }
   *[other] De las { $all } columnas que lee el modelo, aquí { $found ->
        [one] está 1.
       *[other] están { $found }.
    }
}
page-match-lacks-events = Todo lo que lee de ahí cuenta como dato ausente. Añada abajo el archivo de semanas o eventos, en la parte sobre un segundo archivo.
page-match-outcomes = La tabla dice cómo terminó en el caso de algunos estudiantes. Las estimaciones no lo miran.
page-match-look = Por favor, revise
page-match-plain = { $count ->
    [one] 1 columna tiene el mismo nombre, o el mismo escrito de otra forma
   *[other] { $count } columnas tienen los mismos nombres, o los mismos escritos de otra forma
}
page-match-table = Columnas que conviene revisar
page-match-reads = El modelo lee
page-match-file = En esta tabla
page-match-how = Cómo se encontró
page-match-is = Columna de esta tabla que es { $column }
page-match-absent = No está en esta tabla
page-match-missing = cuenta como dato ausente
page-match-by-name = mismo nombre
page-match-by-writing = escrito de otra forma
page-match-by-meaning = mismo significado
page-match-by-hand = a mano
page-match-kinds = Categorías que el modelo nunca vio
page-match-kinds-about = Las trata como desconocidas. Si alguna es solo otra palabra para una categoría que conoce, indique cuál.
page-match-kind = En esta tabla
page-match-kind-of = { $level } ({ $column })
page-match-kind-students = Estudiantes
page-match-kind-means = Significa
page-match-kind-is = Qué significa { $level }
page-match-kind-none = Desconocida para el modelo
page-match-unread = { $count ->
    [one] 1 columna de esta tabla no se lee
   *[other] { $count } columnas de esta tabla no se leen
}
page-match-score = { $count ->
    [one] Estimar 1 estudiante
   *[other] Estimar { $count } estudiantes
}
page-match-score-none = Hacer las estimaciones
page-away-question = No hay pregunta mientras un modelo guardado está abierto
page-away-training = No hay entrenamiento mientras un modelo guardado está abierto
page-away-results = No hay resultados mientras un modelo guardado está abierto
page-away-fairness = No hay revisión de grupos mientras un modelo guardado está abierto
page-away-about = «{ $name }» trae su propia pregunta y se comprobó al crearlo; con esta clase no se ha comprobado. Para hacer una pregunta propia, cierre el modelo: su tabla sigue abierta{ $waiting ->
    [yes] {" "}y vuelven sus resultados.
   *[no] .
}
page-away-students = Ir a los estudiantes
page-shelf = Modelos guardados en este navegador: ninguno
page-shelf-count = { $count ->
    [0] Modelos guardados en este navegador: ninguno todavía
    [one] Modelos guardados en este navegador: 1
   *[other] Modelos guardados en este navegador: { $count }
}
page-shelf-switch = Guardar en este navegador los modelos que cree o abra
page-shelf-about = Se almacenan archivos de modelo, nunca una fila de una tabla, en el almacenamiento de este navegador en este dispositivo (IndexedDB, «homeroom-models»). Quien use este navegador puede abrir los que no tienen frase de contraseña. Al desactivarlo se borran de aquí; los archivos que usted guardó permanecen.
page-shelf-line = creado el { $made }, usar hasta { $until }, { $size }, { $way ->
    [on] para pasarlo
   *[device] para este dispositivo
}
page-shelf-open = Abrir
page-shelf-drop = Borrar
page-shelf-of = : { $name }
page-shelf-clear = Borrar todos
page-privacy-shelf = { $count ->
    [one] En este navegador se guarda 1 modelo, porque usted lo activó; no se guarda ninguna fila de una tabla.
   *[other] En este navegador se guardan { $count } modelos, porque usted lo activó; no se guarda ninguna fila de una tabla.
}
error-model-too-large = Este archivo ocupa más de { $limit } MB; ningún modelo guardado ocupa tanto
error-model-too-large-advice = Elija un archivo que termine en .homeroom. Las tablas de estudiantes van donde se abren los archivos.
error-storage-full = No queda espacio en el almacenamiento de este navegador
error-storage-full-advice = Borre algún modelo de ahí, o guarde este como archivo. No se pierde nada de lo que está abierto.
error-storage-forbidden = Esta página no puede almacenar nada en este navegador ({ $reason })
error-storage-forbidden-advice = Así ocurre en ventanas privadas, en marcos sin ese permiso y donde las cookies están bloqueadas. Guarde los modelos como archivos; todo lo demás funciona.
doc-more = { $columns } y { $more } más
page-away-report = No hay documentos mientras un modelo guardado está abierto
page-know-console = Pulse F12, abra la Consola, escriba { $what } y pulse Intro: el navegador lo rechaza y nombra la regla, y el número de intentos sube en uno.
page-know-storage = Pulse F12, abra Aplicación (en Firefox: Almacenamiento): no hay ninguna cookie ni ninguna fila de ningún archivo.
page-know-gaps = La regla detiene lo que una página carga y lo que envía en segundo plano. No abarca una ventana nueva ni una llamada entre navegadores. Esta página no hace ninguna de las dos cosas y no se deja llevar a otra dirección; con la wifi apagada, nada puede hacerlo.
page-match-table-plain = Columnas reconocidas por su nombre
page-keep-shelved = Este navegador también lo guarda, como usted activó.
page-drift = { $light ->
    [green] Esta clase se parece a la que enseñó al modelo
    [amber] Esta clase es distinta de la que enseñó al modelo
   *[red] Esta clase no se parece a la que enseñó al modelo
}
page-drift-columns = { $count ->
    [one] La columna que cambia
   *[other] Las { $count } columnas que cambian
}
page-drift-light = { $light ->
    [red] muy lejos
   *[amber] revisar
}
page-drift-judged = Qué tan bien acertó aquí el modelo

## The licences of the parts

page-licences = Licencias
page-licences-about = Homeroom puede usarse y compartirse bajo la licencia MIT o la Apache 2.0. Las partes que escribieron otros llevan sus propias licencias.
page-licences-texts = Los textos de las licencias
page-licences-coming = Obteniendo los textos
page-licences-missing = No se pudieron obtener los textos. También están en licences.txt, junto a esta página.
page-privacy-licences = Una petición obtuvo licences.js, una parte de esta página con los textos de las licencias. Nada de su archivo salió con ella.
## Qué modelo se guarda, y cómo envejece un modelo guardado
page-keep-model = Modelo que se guarda ({ $metric }, intervalo del 95 %)
page-keep-model-first = { $model }: { $score }, propuesto
page-keep-model-other = { $model }: { $score }
page-keep-instead = Lo mejor aquí: { $best }. Un archivo contiene un solo modelo que se entrena por separado; por eso se guarda el mejor de esos: { $model }.
page-shelf-terms-about = Cuando una tabla dice cómo les fue a 30 estudiantes o más, junto al modelo se guardan también algunas cifras: el nombre del periodo o del archivo, cuántos estudiantes, el día, las puntuaciones y la calibración. El mismo periodo otra vez reemplaza sus cifras. Quien use este navegador puede leerlas; se borran con el modelo.
page-shelf-terms = { $count ->
    [one] Evaluado en 1 periodo
   *[other] Evaluado en { $count } periodos
}
page-aged = Periodo por periodo
page-aged-region = Qué tan bien acertó { $name }, periodo por periodo
page-aged-term = Periodo
page-aged-students = Estudiantes
page-aged-score = { $metric } (intervalo del 95 %)
page-aged-promised = Prometido
page-aged-gap = { $metric ->
    [rmse] Estimaciones menos resultados
   *[auroc] Estimaciones menos resultados, de cada 100
}
page-aged-slope = Pendiente
page-aged-error = Desvío, de cada 100
page-aged-day = evaluado el { $day }
page-aged-here = esta tabla
page-aged-few = esta tabla, muy pocos para opinar
page-aged-about = Qué dicen estas cifras
page-aged-about-score = { $metric ->
    [rmse] Raíz del error cuadrático medio: a qué distancia quedan las estimaciones de los resultados; los errores grandes cuentan más. Más bajo es mejor.
   *[auroc] AUC: con qué frecuencia un estudiante que necesita apoyo queda por delante de uno que no. Más alto es mejor; 0,5 es azar.
}
page-aged-about-promised = Prometido: lo mismo con estudiantes que quedaron en reserva cuando se entrenó el modelo.
page-aged-about-gap = { $metric ->
    [rmse] Estimaciones menos resultados: la estimación media menos el resultado medio. Por debajo de 0 las estimaciones son en conjunto demasiado bajas; por encima, demasiado altas.
   *[auroc] Estimaciones menos resultados: cuántos de cada 100 se esperaba que necesitaran apoyo, menos cuántos lo necesitaron. Por debajo de 0 se esperaban muy pocos; por encima, demasiados.
}
page-aged-about-slope = Pendiente: 1 es lo correcto. Por debajo de 1 las estimaciones son demasiado extremas, las altas muy altas y las bajas muy bajas; por encima de 1 son demasiado prudentes.
page-aged-about-error = Desvío: se agrupan los estudiantes con estimaciones parecidas; a qué distancia queda, en promedio, su estimación media de lo que ocurrió.
page-aged-stored = Los periodos anteriores son los que se guardan junto a este modelo en este navegador.
chart-aged-held = { $count ->
    [one] En el único periodo con suficientes estudiantes, el modelo no acierta claramente menos de lo que prometió
   *[other] En ninguno de los { $count } periodos el modelo acierta claramente menos de lo que prometió
}
chart-aged-worse = { $count ->
    [one] En el único periodo con suficientes estudiantes, el modelo acierta claramente menos de lo que prometió
   *[other] En { $worse } de { $count } periodos el modelo acierta claramente menos de lo que prometió
}
chart-aged-few = En ningún periodo hay suficientes estudiantes para decir cuánto acierta el modelo
chart-aged-about = { $metric } por periodo. Línea: intervalo del 95 %. Discontinua: lo prometido, { $promised }. Anillo: la tabla abierta. { $measure ->
    [rmse] Más bajo es mejor
   *[auroc] Más alto es mejor
}
chart-aged-promised = prometido { $score }
chart-aged-term = Periodo
chart-aged-was = Prometido
## Un modelo nuevo junto al guardado
drift-renewed-none = Aquí no se puede decir si un modelo que aprende de nuevo es mejor: se conocen muy pocos resultados o la pregunta tiene varias respuestas.
page-renew = ¿Sería mejor un modelo nuevo?
page-renew-about = El mismo tipo de modelo ({ $model }) aprende de esta tabla, de las columnas que lee el guardado. Los dos se comparan con estudiantes que ninguno ha visto. Eso vale salvo que el guardado también haya aprendido de esta tabla.
page-renew-begin = Entrenar uno y comparar
page-renew-bar = Qué parte de la comparación está hecha
page-renew-live = Comparando, { $share } % hecho
page-renew-going = El modelo nuevo aprende parte por parte, y cada parte se estima con lo aprendido de las demás. Quédese aquí hasta que termine; si va a otra parte, se detiene.
page-renew-stopped = Se detuvo. El modelo guardado sigue como antes.
page-renew-take = Para tener el nuevo, cierre el modelo guardado, entrene con esta tabla y guarde lo que resulte.
page-renew-table = El modelo guardado y el nuevo
page-renew-caption = { $metric }, con el intervalo del 95 %, con { $rows ->
    [one] la misma fila
   *[other] las mismas { $rows } filas
}
page-renew-old = Modelo guardado
page-renew-new = Entrenado de nuevo
page-renew-difference = A favor del nuevo
