extension Languages {
  static let english = """

    # Lists: what parts items, and what joins the last to them.
    list.separator = ,{space}
    list.and = {space}and{space}
    list.or = {space}or{space}

    # Any text.
    verbatim = {text}

    # Files: what is wrong with them, and what to know of them (Corpus).


    # Queries: what is wrong with them (Query, Engine).

    # How a fault is shown.
    query.error = error[{code}]: {message}
    query.warning = warning[{code}]: {message}
    query.hint = hint: {hint}

    # The text itself.
    query.expected = expected {what}, found {found}
    query.unterminated-quote = a quote is not closed
    query.unterminated-quote.hint = close it on the same line, or before the next blank line
    query.unclosed = '{bracket}' is not closed
    query.unclosed.hint = close it with '{closing}'
    query.unopened = '{bracket}' closes nothing
    query.unopened.hint = remove it, or open it before
    query.two-conditions = two conditions side by side: write 'and'
    query.unknown-character = '{text}' is not expected here
    query.unknown-character.hint = leave it out; in a name or text it goes in double quotes
    query.foreign-quotes = a value goes in double quotes: write {write}
    query.foreign-form = '{found}' is not clio: write {write}
    query.interval-without-sign = '{text}' reads as a division
    query.interval-without-sign.hint = write '@{text}' for a span, '{range}' for the days between
    query.bad-date.decade = '{text}' is a decade; write {write}
    query.too-deep = nested more than {limit} levels deep
    query.too-deep.hint = take the condition apart into several 'where' stages
    query.number-too-large = the number '{number}' is too large
    query.number-too-large.hint = the largest whole number is {largest}; a longer id is a text, \
    in double quotes
    query.missing-is-a-state = 'missing' is not a value to compare with: write 'is missing' or \
    'is not missing'
    query.reversed-range = the range '{range}' ends before it begins
    query.invalid-text = the text cannot be read: {reason}
    query.invalid-text.size = it has more than {megabytes} MB
    query.invalid-text.size.hint = cut it into several scripts
    query.invalid-text.not-utf-8 = it is not UTF-8
    query.invalid-text.nul = it contains a NUL byte
    query.invalid-text.hint = save the text as UTF-8, without other bytes in it
    query.missing-pipe = '|' is missing before '{stage}'
    query.stray-continuation = '{word}' cannot begin a statement
    query.stray-continuation.hint = a blank line or ';' ends a statement: leave none before '{word}'
    query.reserved-in-name = '{word}' is a word of the language: a name that contains it goes in \
    quotes

    # What was expected, and what was found.
    query.expected.value = a value
    query.expected.field-or-value = a field or a value
    query.expected.field-name = the name of a field
    query.expected.field-after = a field after '{word}'
    query.expected.field-after-each = a field with several values after 'each'
    query.expected.field-after-follow = a field that leads to other rows after 'follow'
    query.expected.value-after = a value after '{text}'
    query.expected.operator = an operator such as '=' after '{text}'
    query.expected.number-beside = a number beside '{sign}'
    query.expected.range-end = a year or date after '..'
    query.expected.collection = a collection
    query.expected.collection-before = a collection before '{word}', or '_' for the last answer
    query.expected.collection-after-describe = a collection after 'describe'
    query.expected.behind-collection = 'where' or '|' after the collection
    query.expected.behind-condition = 'and', 'or', '|' or the end of the query
    query.expected.behind-stage = '|' or the end of the query
    query.expected.comma-or-pipe = ',' or '|'
    query.expected.comma-or-bracket = ',' or ']'
    query.expected.pipe-or-brace = '|' or '}}'
    query.expected.end-of-statement = the end of the statement
    query.expected.stage = a stage such as 'where' or 'count'
    query.expected.state = a state such as 'missing' or 'uncertain' after 'is'
    query.expected.word-after = '{word}' after '{before}'
    query.expected.name-after-word = a name after '{word}'
    query.expected.parameter = a parameter such as $x after '{word}'
    query.expected.parameter-of-view = a parameter such as $x in the brackets of a view
    query.expected.parameter-as-source = a parameter such as $x as a source
    query.expected.equal-query = '=' and a query after '{name}'
    query.expected.equal-value = '=' and a value after '${name}'
    query.expected.in-query = 'in' and the query that {id} is not in
    query.expected.from-query = 'from' and a query in quotes
    query.expected.query-in-quotes = a query in quotes after 'from'
    query.expected.query-in-braces = a query in braces after '{word}'
    query.expected.condition-in-brackets = a condition in brackets after 'where'
    query.expected.file-in-quotes = a file in quotes after '{word}'
    query.expected.message-in-quotes = a message in quotes after 'else'
    query.expected.code-in-quotes = a code in quotes after 'error'
    query.expected.error-after-expect = 'error' after 'expect'
    query.expected.item-id = the id of an item
    query.expected.number-of-rows = a number of rows after '{word}'
    query.expected.number-of-columns = a number of columns after 'width'
    query.expected.seed = a whole number after 'seed'
    query.expected.group-number = the number of a group after 'open'
    query.expected.first-or-last = 'first' or 'last' after 'missing'
    query.expected.width-or-sort = 'width' or 'sort' after 'with'
    query.expected.width = 'width' and a number of columns
    query.expected.sort-side = 'sort left' or 'sort right' after ','
    query.expected.side = 'left' or 'right' after 'sort'
    query.expected.word-to-find = a word or text to look for
    query.expected.word-to-find-after = a word or text to look for after '{word}'
    query.expected.format = a format such as csv after 'as'
    query.expected.style = a style such as bibtex after 'as'
    query.expected.as-before-style = 'as' before the style
    query.expected.pattern = a pattern
    query.expected.pattern-in-quotes = a pattern in quotes after 'like'
    query.expected.pattern-in-slashes = a pattern between slashes after '{sign}'
    query.expected.pattern-flags = 'i', 'm' or 's' behind a pattern
    query.expected.regex = a regular expression
    query.field-of-kind = '{field}', {kind}
    query.expected.on-fields = 'on' and the fields that agree in both
    query.expected.agreeing-field = a field that agrees in both
    query.expected.stages-in-braces = stages in braces, as in '{{sort date | limit 3}}'
    query.subject.query-without-name = a query without a name
    query.hint.name-for-join = write 'as' and a name for its columns after it
    query.owner.field = the name of a field
    query.hint.field-of-rows = name a field of the rows that it leads to, such as '{field}.id'
    query.hint.convert-key = 'compute number(..) as ..', or text(..), makes one like the other
    query.hint.each-before-per = write '| each {field}' before, which makes a row of each value
    query.subject.in-braces-of-per = '{stage}' in the braces of 'per'
    query.hint.stages-of-per = where, sort, limit, compute, select, distinct and sample go there; write it after '}}'
    query.hint.compute-before = compute it in a stage before: '| compute {text} as NAME'
    query.subject.on-the-right = '{text}' on the right of a comparison
    query.hint.compute-right = compute it first: '| compute {text} as x | where .. = .x'
    query.found.end = the end of the query
    query.found.empty-text = an empty text
    query.found.long-pattern = one that is too long
    query.found.faulty-regex = a faulty one: {reason}

    # Names.
    query.unknown-collection = unknown collection '{name}'
    query.unknown-collection.command = commands begin with a dot: write '{command}'
    query.unknown-collection.hint = '.tables' lists the collections
    query.unknown-stage = unknown stage '{name}'
    query.unknown-stage.hint = stages are {stages:list separator}
    query.unknown-field = unknown field '{name}' in '{collection}'
    query.unknown-field-anywhere = no collection has a field '{name}'
    query.unknown-field.hint = '{command}' lists the fields
    query.unknown-value = no '{field}' is called '{name}'
    query.unknown-value.hint = '{command}' lists the values
    query.unknown-parameter = unknown parameter '${name}'
    query.unknown-parameter.hint = set it with -p {name}=.. on the command line, or before with \
    'let ${name} = ..'
    query.no-answer-yet = there is no answer yet
    query.no-answer-yet.hint = ask a query first: '_' is then its answer
    query.no-answer = there is no answer '_{number}'
    query.no-answer.hint = '_' is the last answer, '_1' the first of the session
    query.answer-dropped = the answer '_{number}' is no longer kept
    query.answer-dropped.hint = the last 1,000 are kept, and those that '| into $name' has kept: \
    ask it again
    query.unknown-function = unknown function '{name}'
    query.unknown-function.hint = '.help functions' lists the functions
    query.unknown-function.known = functions are {functions:list separator}
    query.unknown-function.date = a date is written as it is: 1976-06-03
    query.unknown-function.today = a date is written as it is: nothing depends on the day
    query.unknown-state = '{name}' is not a state of a value
    query.unknown-state.hint = to compare with a value, write '='
    query.unknown-command = unknown command '{name}'
    query.unknown-command.hint = '.help' lists the commands
    query.unknown-view = unknown view '{name}'
    query.unknown-view.hint = make it with 'view {name}($x) = ..'
    query.unknown-item = no row is called '{id}'
    query.unknown-item.hint = 'select id' shows the ids of the rows of a query
    query.ambiguous-name = '{name}' means any of {count}: {ids:list separator}
    query.ambiguous-name.hint = write an id to mean one of them
    query.several-items = '{id}' is an id in several collections
    query.several-fields = '{name}' is the heading of {count} fields
    query.first-of-heading = {count} columns are headed '{name}'; this means the first: write \
    {others:quoted or} for {rest:word the other|another}
    query.name-taken = '{name}' is {owner}: choose another name
    query.owner.collection = a collection
    query.owner.collection-of-corpus = a collection of this corpus
    query.owner.column = the name of another column
    query.owner.count = the column that counts
    query.owner.parameter = another parameter of the view
    query.recursive-view = the view '{name}' leads back to itself
    query.recursive-view.hint = let it begin with a collection, or with another view
    query.no-texts = there are no passages: no text of a source is attached
    query.no-texts.hint = attach your copy of a source: '.attach {source} FILE'; 'sources' lists \
    them
    query.no-texts.no-sources = texts belong to the rows of 'sources', which this corpus does not \
    have

    # Kinds of values.
    query.cannot-compare = cannot compare '{field}', {kind}, with {other}
    query.cannot-compare.hint = '.schema' tells what a field holds
    kind.text = text
    kind.category = a category
    kind.whole-number = a whole number
    kind.number = a number
    kind.truth = true or false
    kind.date = a date
    kind.month = a month, 1 to 12
    kind.year = a year
    kind.list = a list of texts
    kind.name = a name
    kind.any-row = a row of any collection
    query.subject.query = a query
    query.subject.list = a list
    query.subject.empty-list = an empty list
    query.subject.field-name = the name of a field
    query.subject.field = '{field}', {kind}
    query.subject.date = the date '{text}'
    query.subject.number = the number '{text}'
    query.subject.year = the year '{text}'
    query.subject.rows = rows of {noun}
    query.subject.further-rows = rows to go on with
    query.subject.alone = '{text}' alone
    query.subject.path-backwards = a path backwards
    query.subject.value-parameter = '${name}', a value,
    query.subject.value-of-rows = '{text}', a value of single rows,
    query.not-a-condition = '{text}' is not a condition: it is neither true nor false
    query.not-a-condition.hint = compare it, as in 'year < 1976'; any of several values is 'in \
    [a, b]'
    query.not-allowed-here = {what} is not allowed here
    query.wrong-usage = '{name}' is written {usage}
    query.no-sources = the rows of '{rows}' name no source to cite
    query.field-in-backquotes = '{text}' is {reads} here: write {write} for the field
    query.field-without-backquotes = the field '{text}' needs backquotes: write {write}
    query.no-field-compared = '{text}' is {reads}: a field goes on the left of a comparison
    query.no-field-compared.hint = write the field first, as in 'year < 1976'
    query.sides-exchanged = '{text}' is {reads}: a field goes on the left of a comparison, write \
    '{write}'
    query.number-beside-field = '{text}' is a number here: write {write} for the field
    query.reads.text = a text
    query.reads.quantity = a number with a unit
    query.reads.nothing = no value
    query.reads.calculation = a calculation
    query.reads.function = a function
    query.reads.value = a value

    # Hints.
    query.hint.write = write '{text}'
    query.hint.write-one = write {names:quoted or}
    query.hint.usage = write {usage}
    query.hint.did-you-mean = did you mean {names:quoted or}?
    query.hint.there-are = there {count:word is|are} {names:quoted and}
    query.hint.write-value = write a value
    query.hint.write-number = write a number
    query.hint.write-truth = write 'true' or 'false'
    query.hint.write-date = write a year, 1976-06-03, 1964..1976, or EDTF after '@'
    query.hint.write-month = write a number from 1 to 12, or 6..9
    query.hint.write-regex = write a regular expression: ~ /{pattern}/
    query.hint.formula-parts = write a field, a value or a function
    query.hint.date-operators = a date takes =, !=, <, <=, >, >= and 'in 1964..1976'
    query.hint.number-operators = a number takes =, !=, <, <=, >, >= and 'in 1..10'
    query.hint.month-operators = a month takes =, <, > and 'in'
    query.hint.category-operators = a category takes =, !=, 'in', 'contains', 'like' and ~
    query.hint.name-operators = a name takes =, !=, 'in', 'contains', 'like' and ~
    query.hint.case-flags = '=' and 'contains' do not look at case: leave it out
    query.hint.read-only = a corpus is only read: '.open' reads another
    query.hint.query-place = it goes after '=', '!=', 'in' and 'under'
    query.hint.braces-place = a query in braces goes after 'in' or 'under'
    query.hint.braces-select = end the query in braces with 'select' and the one field to compare \
    with
    query.hint.date-shift = a date takes + 3 months, - 10 years
    query.hint.year-of-date = write year(..) to count with its year
    query.hint.only-numbers = only numbers can be calculated with
    query.hint.number-range = both ends of the range must be numbers
    query.hint.no-unit = the numbers have no unit: write the number alone
    query.hint.word-as-unit = '{unit}' after the number {number} reads as its unit
    query.hint.decade = a decade is named by its first year, as in 1970
    query.hint.century = a century is named by its first year, as in 1900
    query.hint.asked-of-date = '{part}' is asked of a date
    query.hint.state-of-dates = '{state}' is asked of dates
    query.hint.compares-dates = '{word}' compares dates
    query.hint.compares-texts = 'exact' compares texts
    query.hint.no-basis = no field 'basis' of '{collection}' says which of its dates are inferred
    query.hint.in-takes-list = 'in' takes a list
    query.hint.field-or-text = write '.{text}' for its value, '"{text}"' for the text
    query.hint.like-with-like = dates compare with dates, numbers with numbers, texts with texts
    query.hint.texts-without-order = it holds texts, which have no order beside numbers and dates
    query.hint.texts-only = it holds texts, none of them a number or date that clio can read
    query.hint.under = 'under' needs a field whose rows belong to others
    query.hint.one-value = a row already has one value of it
    query.hint.one-list = '{function}' takes one list, and is then computed for each of its values
    query.hint.each-first = write 'each {field}' first, which makes a row of each value
    query.hint.count-values = write count({field}) for the number of its values
    query.hint.takes-number = {function} takes a number
    query.hint.exact-numbers = {function} takes numbers that are known exactly, and these may be \
    known within bounds
    query.hint.aggregates = after 'with' come {names:list or}
    query.hint.behind-group-with = write it after 'group by .. with'
    query.hint.open-behind-group = it opens a group: write it after 'group by'
    query.hint.last-stage = write it as the last stage
    query.hint.into = '| into ${name}' keeps the rows of an answer
    query.hint.path-backwards = the condition compares with the row that '{path}' starts from: \
    ask for the two in separate conditions
    query.hint.both-rows = both rows have it: write '{inner}' for that of the inner row, \
    '{outer}' for that of the outer
    query.hint.compare-itself = it may lead to several collections; compare '{field}' itself
    query.hint.compare-or-show = it may lead to several collections; compare '{field}' itself, or \
    'show' its id
    query.hint.field-to-rows = name a field that leads to other rows
    query.hint.further-name = only a field that leads to other rows takes a further name; '.link' \
    makes it do so
    query.hint.groups-backwards = nothing refers to groups
    query.hint.several-collections = several collections have it: write {names:list or}
    query.hint.deep-elsewhere = '{path}' leads to other rows than it starts from: leave it out
    query.hint.deep-computed = '{path}' is computed for these rows alone: write the path itself
    query.hint.same-collection = both sides must be rows of one collection
    query.hint.union-before = '{column}' is computed for the rows so far: write 'union' before it
    query.hint.no-text-to-search = it looks into a text, statement, title or name, and these rows \
    have none
    query.hint.claims = it pairs claims, rows with a field 'polarity'
    query.hint.claims-in = it pairs claims, rows with a field 'polarity', as in \
    {names:list separator}
    query.hint.claims-paired = claims are paired by stored fields with one value
    query.hint.cite-before = these are not rows of a collection: write 'cite' before '{stage}'
    query.hint.citable = rows of {names:quoted or} can be cited; 'follow' leads there
    query.hint.source-is-text = '{field}' is plain text: a descriptor can make it a reference to \
    a table of sources
    query.hint.source-field = a field 'source' that refers to a table of sources would name one
    query.hint.expect-rows = write 'count > 0' where there must be rows, 'no rows' where there \
    must be none
    query.hint.expect-number = write 'count' for the number of rows
    query.hint.expect-where = an expectation is about all rows: write '| where {text} | expect \
    count > 0'
    query.hint.expect-aggregate = an expectation is about all rows: write count, min({text}) or \
    max({text})
    query.hint.describe = 'describe' takes a collection and one field: write '{write}'

    # What keeps a column of text from being one of numbers or dates.
    query.remedy.fix = {texts:list and} cannot be read as {kind}: fix {count:word it|them}, or \
    declare the field {kind} in {place}; {count:word it then counts|they then count} as undecided
    query.remedy.two-numbers = {text} may have groups of digits or a fraction: declare the field \
    a number with its "groupChar" or "decimalChar" in {place}
    query.remedy.two-dates = the day of {text} may be its month: declare the field a date with \
    its "format" in {place}
    query.remedy.units = {first} and {second} count different things: write all numbers in one unit
    query.remedy.text-in-row = '{text}' (row {number})
    query.remedy.text-in-line = '{text}' (line {number})
    query.remedy.descriptor = the descriptor
    query.remedy.schema = the schema that --save-schema writes

    # Running, and what this version does not have.
    query.interrupted = interrupted
    query.expectation-failed = the answer is not as expected
    query.expectation-failed.expected = expected: {text}
    query.expectation-failed.got = got:      {text}
    query.not-in-this-version = '{what}' is not in this version
    query.not-in-this-version.explain = 'explain' tells what each condition kept
    query.not-in-this-version.group = 'group by decade' counts
    query.not-in-this-version.hint = '.help' tells what this version has
    query.plan.no-json = it is not JSON: {reason}
    query.plan.other-corpus = it was made for other collections
    query.plan.arguments = wrong number of arguments of '{name}'
    query.sample.no-file = the file '{file}' is not there
    query.sample.no-file.hint = a path begins at the folder that clio runs in

    # What the shell finds wrong with a statement or a command.
    shell.command = the command '{command}'
    shell.command.hint = the lines before it are not a whole statement: end them, or leave a \
    blank line, before a command
    shell.save-behind-cite = 'save' behind 'cite'
    shell.save-behind-cite.hint = 'save' writes the rows: put it before 'cite'; '-o FILE' takes \
    the list
    shell.expected-style = a style, one of {styles:list separator}
    shell.unknown-format = unknown format '{name}'
    shell.unknown-format.hint = formats are {names:list separator}
    shell.format-not-told = the name '{path}' does not tell the format
    shell.format-not-told.hint = end it in {endings:list or}, or write 'as csv' after it
    shell.safe.read = '{word}' of '{path}' is refused under --safe
    shell.safe.write = '{word}' is refused under --safe
    shell.safe.write.hint = leave out --safe to write files
    shell.safe.history.hint = only a history that --history names at the start is written
    shell.safe.nothing-named = only what is named at the start may be read, and nothing was
    shell.safe.named = only what was named at the start may be read: {names:quoted and}
    shell.safe.more-named = only what was named at the start may be read: \
    {names:quoted separator} and {more} more
    shell.stopped.time = stopped after {time}
    shell.stopped.time.hint = '.set timeout' or --timeout gives it longer; a narrower 'where' \
    takes less
    shell.stopped.memory = stopped: it needs more than {memory} of memory
    shell.stopped.memory.hint = '.set memory' or --max-memory gives it more; a 'where' before \
    groups and sorts takes less
    shell.seconds = {number} {count:word second|seconds}
    shell.too-many-rows = '{stage}' would make more than {most} rows
    shell.too-many-rows.hint = a 'where' or 'limit' before it takes fewer
    shell.read-by-itself = '{path}' is read by itself
    shell.read-by-itself.hint = a file may read others {count} deep
    shell.place-of-script = the place of '{path}' counts from the script that runs it
    shell.no-error = no error
    shell.no-such-error = the query does not fail as expected
    shell.answer-differs = the answer differs from '{path}' in line {line}
    shell.no-more-lines = no more lines
    shell.cannot-write = cannot write '{path}': {reason}
    shell.no-history = there is no history here
    shell.no-history.hint = it is kept at a prompt
    shell.gather.taken = '{field}' is already there
    shell.gather.taken.hint = give the new field another name
    shell.gather.name = '{name}' cannot be written in a query as it is
    shell.gather.name.hint = take a name of letters, digits and '_' that is not a word of the \
    language
    shell.gather.kinds = only texts, whole numbers and lists can be gathered
    shell.gather.kinds.hint = '.schema {collection}' lists the kinds of the fields
    shell.link.kind = '{field}' has no texts or whole numbers
    shell.link.kind.hint = link a field whose values name rows, such as a code or an id
    shell.link.linked = '{field}' leads to rows already
    shell.link.linked.hint = '.schema' tells where; open the corpus anew to link it otherwise
    shell.link.nothing-in-common = no value of '{field}', such as '{value}', is in '{target}'
    shell.link.nothing-in-common.hint = that field has values such as '{value}'; link to one of \
    the same code list
    shell.no-text = no text of '{source}' is attached
    shell.no-text.hint = '.attach' lists those that are
    shell.nothing-to-fix = there is no fault to fix
    shell.no-fix = the last fault has no single fix
    shell.no-fix.hint = .help {code} tells more of it


    # What the shell says and asks (Conversation).


    # Help (Conversation).


    # The command line (clio).

    """
}
