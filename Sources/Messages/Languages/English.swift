extension Languages {
  static let english = """

    # Lists: what parts items, and what joins the last to them.
    list.separator = ,{space}
    list.and = {space}and{space}
    list.or = {space}or{space}

    # Any text.
    verbatim = {text}

    # Files: what is wrong with them, and what to know of them (Corpus).

    ## Faults with their places, and pieces of sentences.
    load.fault = {place}: {fault}
    load.warning = {place}: warning: {fault}
    load.quoted = '{name}'
    load.more = {count} more
    load.joined = {first}, {second}
    load.range.between = {low} to {high}
    load.range.from = {low} or more
    load.range.to = {high} or less
    load.range.any = another value
    load.commas = commas
    load.semicolons = semicolons
    load.tabs = tabs
    load.bars = bars
    load.spaces = spaces
    load.control-a = control-A

    ## Values.
    load.not-a-whole-number = '{read}' is not a whole number
    load.not-a-number = '{read}' is not a number
    load.not-a-json-array = '{read}' is not a JSON array
    load.not-a-truth-value = '{read}' is neither true nor false
    load.required = there is no value, and the field requires one
    load.not-unique = '{read}' is already on line {line}; each value of this field may appear only once
    load.duplicate-key = duplicate id '{read}', first on line {line}; give one of the two rows another id
    load.duplicate-row = the key '{read}' is already on line {line}; remove one of the two rows
    load.not-in-list.nearest = '{read}' is not in the list; did you mean '{nearest}'?
    load.not-in-list.few = '{read}' is not in the list; write {allowed:quoted or}
    load.not-in-list.many = '{read}' is not in the list; it allows '{first}', '{second}' and {count} others
    load.not-matching-pattern = '{read}' does not match the pattern {pattern}
    load.out-of-range = '{read}' is out of range; write {range}
    load.wrong-length.characters = '{read}' has {count:counted character|characters}; write {range}
    load.wrong-length.items = '{read}' has {count:counted item|items}; write {range}
    load.outside-bounds = '{read}' is not within its bounds {bounds}
    load.dangling-reference = '{table}' has no row '{read}'
    load.dangling-reference.nearest = '{table}' has no row '{read}'; did you mean '{nearest}'?
    load.dangling-reference.any = no table has row '{read}'
    load.dangling-reference.any-nearest = no table has row '{read}'; did you mean '{nearest}'?
    load.ambiguous-reference = '{read}' is a row of several tables; write {names:quoted or}
    load.unterminated-quote = a quote begins here and never ends; enclose a cell that contains quotes in quotes, and double the quotes inside

    ## How the lines of a file make a table.
    load.surplus-cells = {count:counted cell|cells} where the table has {columns:counted column|columns}; the surplus cells are left out
    load.surplus-cells.read = {count:counted cell|cells} where the table has {columns:counted column|columns}; left out: {read:list and}
    load.missing-cells = {count:counted cell|cells} where the table has {columns:counted column|columns}; the other cells are read as missing
    load.lines-above.one = the table begins on line {start}; the line above it is skipped: '{first}'
    load.lines-above.many = the table begins on line {start}; the {count} lines above it are skipped, from '{first}' on
    load.second-headings = the line is skipped as a second row of headings: {read:list and}
    load.maybe-headings = the row has words where the rows below have values: {read:list and}; if it is a second row of headings, write the schema with --save-schema and add its number to the "commentRows" of the dialect
    load.repeated-headings = {count:counted row|rows} {count:word repeats|repeat} the headings, the first here; {count:word it is|they are} skipped
    load.first-row-as-data = the first row is read as data: {read:list and}; if it names the columns, write the schema with --save-schema, set the "header" of the dialect to true and name the fields
    load.backslashes-at-ends = {count:counted backslash|backslashes} at {count:word the end of a line is|ends of lines are} read as data, although backslashes escape quotes elsewhere
    load.notes-below.one = the line below the table is skipped: '{first}'
    load.notes-below.many = {count} lines below the table are skipped, from '{first}' on
    load.total-below = '{read}' may be the total of the rows above; it is read as a row like them
    load.short-header.first = the rows have one cell more than the header; the first cell is read as the name of the row
    load.short-header.last = the rows have {count:counted cell|cells} more than the header; the last columns have no heading
    load.nothing-split = read as one column, although {count:counted line|lines} {count:word contains|contain} {delimiter}; if {delimiter} separate the cells, write the schema with --save-schema and declare the "delimiter"
    load.text-after-quotes = {count:counted cell|cells} {count:word has|have} text after {count:word its|their} closing quote, the first here; the text is kept and the quotes are dropped
    load.nul-bytes = {count:counted NUL byte|NUL bytes}, the first here, which suggests damage; {count:word it is|they are} kept

    ## Columns and declarations.
    load.ambiguous-field-name = the name '{name}' is given to two fields
    load.missing-field = the file has no such column
    load.missing-field.nearest = the file has no such column; it has '{nearest}'
    load.undeclared-field = the schema has no such field
    load.undeclared-field.nearest = the schema has no such field; it has '{nearest}'
    load.hidden-role = the column hides the role '{role}' of a link table
    load.reversed-span = '{read}' ends before it begins
    load.many-firsts-of-january = {count} of {days} days, {share} %, are 1 January; where only the year is known, write the year alone
    load.read-as-text.dates = the column is read as text, because '{exception}' is not a date like most of its values
    load.read-as-text.numbers = the column is read as text, because '{exception}' is not a number like most of its values
    load.kept-as-written.one = {rest} of {total} values, 99 in 100 or more, are of kind '{kind}', so the column is too; the other keeps its text and counts as undecided
    load.kept-as-written.many = {rest} of {total} values, 99 in 100 or more, are of kind '{kind}', so the column is too; the other {count} keep their text and count as undecided
    load.mixed-units = the column is read as text, because '{first}' and '{second}' on line {line} count different things
    load.maybe-groups = the numbers are read with fractions, '{read}' as {number}; if points separate thousands, write the schema with --save-schema and declare "groupChar": "."
    load.marked-numbers.one = '{read}' is read as a number; the marks are ignored
    load.marked-numbers.many = '{read}' and {others:counted other|others} are read as numbers; the marks are ignored
    load.numbers-in-parentheses.one = '{read}' is read as negative, because of the parentheses
    load.numbers-in-parentheses.many = '{read}' and {others:counted other|others} are read as negative, because of the parentheses
    load.negative-codes = {codes:quoted and} in {count:counted cell|cells} are the only negative numbers; if they mean that nothing is known, write the schema with --save-schema and add them to the "missingValues" of the field
    load.space-at-end = '{read}' has a space at an end; it is compared without it
    load.ambiguous-dates = the column is read as text, because '{read}' may be {readings:list or}; write the schema with --save-schema and declare the "format" of the field
    load.ambiguous-numbers = the column is read as text, because '{read}' may have groups of digits or a fraction; write the schema with --save-schema and declare the "groupChar" or "decimalChar" of the number
    load.missing-headings = {count} of {columns} columns have no heading; if the table begins further down, cut off the lines above it: tail -n +LINE {file} | clio -
    load.unknown-type = '{type}' is not a type of Table Schema; the field is read as text
    load.loose-reference = the field refers to '{table}', which was left out; its values are read as text

    ## Dates of columns.
    load.doubtful-dates = '{read}' is read as {taken} and may be {other}; write the schema with --save-schema and declare the "format" of the field, any-months or any-spans
    load.doubtful-dates.wikidata = '{read}' is read as {taken}, counting a year 0; without one, as in the JSON of Wikidata, it is {other}
    load.maybe-list = the column is read as text, though '{read}' may be a list: other cells have a part of it as their value; write the schema with --save-schema and declare "separator": "{separator}" of the field
    load.some-dates = the column is read as text, because '{exception}' is not a date like {dates} of its {values} values
    load.some-dates.named = the column is named like a date but read as text, because '{exception}' is in no unambiguous date form
    load.days-without-zeros.one = 1 day, '{read}', lacks a zero; it is read as if it had it
    load.days-without-zeros.many = {count} days such as '{read}' lack a zero; they are read as if they had it
    load.spreadsheet-days = the numbers may be days as spreadsheets count them, '{read}' {readings:list or}; save the dates as text in the spreadsheet
    load.day-counted-from = {day} (counted from {year})
    load.codes-in-dates = read as unknown: {codes:quoted and} in {count:counted cell|cells} of {fields:quoted and}

    ## JSON.
    load.not-json = it is not JSON: {reason}
    load.several-tables = the file holds several tables: {members:quoted and}; take the rows of one out: jq '.{first}' {file} | clio -
    load.not-a-table = the file holds neither an array of objects nor an object a line
    load.loose-json.comma = JSON has no ',' after the last item; it is ignored
    load.loose-json.commas = JSON has no ',' after the last item, here and in {others:counted more place|more places}; it is ignored
    load.loose-json.nan = JSON has no 'NaN'; it is read as a missing value
    load.loose-json.nans = JSON has no 'NaN', here and in {others:counted more place|more places}; it is read as a missing value
    load.loose-json.infinity = JSON has no 'Infinity'; it is read as INF
    load.loose-json.infinities = JSON has no 'Infinity', here and in {others:counted more place|more places}; it is read as INF
    load.members-skipped = the rows are read, and the members beside them are skipped: {members:list and}
    load.part-of-the-rows = the file holds {rows} of {total} rows, by its member '{member}'; answers are about these alone
    load.repeated-name = '{name}' appears twice in the object; the last value is used
    json.fault = expected {expected}, found {found}
    json.one-of = {choices:quoted or}
    json.end-of-file = the end of the file
    json.value = a value
    json.name = a name in double quotes
    json.colon = ':' after a name
    json.fewer-brackets = fewer brackets inside one another
    json.quote = '"'
    json.quote-in-line = '"' before the end of the line
    json.escape = one of "\\/bfnrtu after '\\'
    json.hexadecimal-digits = four hexadecimal digits after '\\u'
    json.surrogate-pair = the two halves of a surrogate pair, the high one first
    json.first-object = '{bracket}' before the first object
    json.is-not = {subject} is not {expected}
    json.is-null = {subject} is null, which is not {expected}
    json.lacks = {subject} has no '{name}'
    json.unknown = {subject} has '{name}', which is unknown there
    json.object = an object
    json.text = a text
    json.whole-number = a whole number
    json.truth-value = true or false
    json.array = an array
    json.place = '{place}'

    ## Files, folders, packages and packed corpora.
    load.cancelled = the load was stopped
    load.unreadable = cannot be read: {reason}
    load.bad-descriptor = the descriptor cannot be followed: {reason}
    load.left-out-part = {reason}; it is left out
    load.descriptor = the descriptor
    load.schema = the schema
    load.dialect = the dialect
    load.dialect-property-ignored = '{property}' of the dialect is ignored in this version
    load.foreign-key-ignored = the foreign key of several fields {fields:quoted and} is ignored in this version
    load.resource-with-ending = resource '{resource}' is a file with '{ending}', which cannot be read in this version
    load.resource-without-ending = resource '{resource}' is a file without an ending, which cannot be read in this version
    load.resource-of-several-files = resource '{resource}' consists of several files, which cannot be read in this version
    load.resource-without-rows = resource '{resource}' has neither a path nor rows
    load.file-with-ending = a file with '{ending}' cannot be read in this version
    load.file-without-ending = a file without an ending cannot be read in this version
    load.own-descriptor = it is a descriptor of its own
    load.own-references = it holds references, which open by themselves
    load.left-out = the file is left out: {reason}
    load.left-out.resource = resource '{resource}' is left out: {reason}
    load.skipped-files = the folder has no datapackage.json: its tables are opened; skipped: {names:list and}
    load.no-tables = the folder holds no table; expected datapackage.json, or files that end with {endings:list or}
    load.public-dataset = this looks like a file of the dataset '{preset}'; 'clio import {preset} {file} -o FOLDER' makes a corpus of it, with dates, actors and codes
    load.damaged-pack = the packed corpus is cut short or damaged; pack it again from its files
    load.damaged-pack.directory = the packed corpus is damaged: its directory is not as it was written; pack it again from its files
    load.damaged-pack.column = the packed corpus is damaged: column '{column}' of '{table}' is not as it was written; pack it again from its files
    load.changed-pack = the packed corpus was changed while it was open; open it again
    load.newer-pack = the corpus was packed by a newer version of clio; open it with that version, or pack its files with this one
    load.older-pack = the corpus was packed by an older version of clio; pack its files again
    load.pack-among-others = a packed corpus opens by itself; name it alone, or pack all files together
    load.pack-with-encoding = a packed corpus holds its texts as they were read; leave out the encoding, or pack the files again with it
    load.leads-out-by-link = a symbolic link leads out of the folder of the descriptor; copy the file there
    load.no-regular-file = it is a pipe or a device, not a file
    load.path-is-empty = the path is empty
    load.path-is-address = clio reads no addresses, only files beside the descriptor
    load.path-is-not-relative = the path is not relative to the descriptor, with '/' between its parts
    load.path-leads-out = the path leads out of the folder of the descriptor
    load.not-embedded = no such file is embedded

    ## Declarations of a descriptor.
    load.format-with-short-years = the format '{format}' has years of two digits; write %Y and four digits
    load.format-with-unknown-directive = the format '{format}' has a directive other than {directives}
    load.format-without-year = the format '{format}' has no year; write %Y
    load.bad-pattern = the pattern '{pattern}' cannot be read: {reason}
    load.display-without-field = 'clio.display' names a field that does not exist: '{name}'
    load.order-of-one-field = 'clio.order' names one field: "seq", or {{"relation": {{"causes": ["from", "to"]}}}}
    load.order-of-two-fields = 'clio.order' names two fields for each value, that of the earlier row first: ["from", "to"]
    load.period-not-a-date = 'clio.period' is no date in EDTF such as 1945/2024-10: '{period}'
    load.order-without-field = 'clio.order' names a field that does not exist: '{name}'
    load.order-not-numbers = 'clio.order' names '{name}', which does not hold whole numbers
    load.foreign-key-without-target = the foreign key refers to no table and field of the package
    load.foreign-key-without-field = the foreign key of {fields:quoted and} names a field that does not exist
    load.primary-key-without-field = the primary key names a field that does not exist: '{name}'
    load.dates-without-integers = 'clio.dates' cannot make '{name}' of {fields:quoted and}, which must be integers
    load.dates-without-bounds = 'clio.dates' cannot make '{name}' of {fields:quoted and}, which must be dates
    load.gather-without-fields = 'clio.gather' cannot make '{name}' of {fields:quoted and}
    load.quantity-without-numbers = 'clio.quantity' is declared for a field that holds no numbers
    load.quantity-bound-without-numbers = the bound '{name}' of 'clio.quantity' holds no numbers
    load.quantity-unit-without-words = the unit '{name}' of 'clio.quantity' holds no words
    load.quantity-without-field = 'clio.quantity' names a field that does not exist: '{name}'

    ## Bytes and encodings.
    load.invalid-encoding = the bytes from {offset} on are not {encoding}; name the encoding of the file with --encoding NAME, or convert it with `iconv -f NAME -t UTF-8`
    load.unknown-encoding = no encoding is called '{name}'; 'iconv -l' lists those of this system
    load.unknown-encoding.nearest = no encoding is called '{name}'; did you mean '{nearest}'? 'iconv -l' lists those of this system
    load.assumed-encoding = read as {encoding}, as its bytes suggest; --encoding NAME reads it otherwise
    load.assumed-encoding.others = read as {encoding} ('{words}'), though its bytes also fit other encodings: {choices:list and}
    load.encoding-choice = --encoding {encoding} would read '{words}'
    load.unknown-bytes = it is not UTF-8, and no encoding makes sense of it; name it with --encoding NAME, or convert the file with `iconv -f NAME -t UTF-8`
    load.undecided-encoding = it is not UTF-8, and its bytes fit several encodings: {choices:list and}
    load.damaged-archive = the packed file is damaged after {bytes:counted byte|bytes} of text ({lines:counted line|lines}); fetch it again, or keep the good part with `gunzip -c FILE > OTHER`
    load.truncated-archive = the packed file breaks off after {bytes:counted byte|bytes} of text ({lines:counted line|lines}); fetch it again, or keep the good part with `gunzip -c FILE > OTHER`
    load.expands-too-far = {bytes:counted byte|bytes} unpack to more than {size} MB, which a text hardly does; unpack the file yourself with `gunzip -k FILE` if that is right
    load.unpacks-beyond-memory = it unpacks to more than the memory holds
    load.too-many-columns = {count} columns, and a table has at most {most}; turn columns into rows, or declare the "delimiter" if it is another
    load.too-many-rows = more than {most} rows, which a table cannot have; split the file
    load.too-many-cells = {rows} rows of {columns} columns, nearly all of them missing; check the header and what separates the cells
    load.too-much-text = more than {size} MB of text in one column, which a table cannot have; split the file
    load.foreign.spreadsheet = it is {format}, and clio reads text; set the columns of dates and codes to text, then save each sheet with File > Save As > CSV UTF-8, or run `soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' FILE`
    load.foreign.archive = it is packed ({format}), and clio unpacks only gzip; unpack it with `{program} FILE`
    load.foreign.pointer = it only says where {keeper} keeps the file, which was not downloaded; fetch it with `{program}`
    load.foreign.packed-corpus = it is a packed corpus, which is opened as the file that it is: name that file alone, not a compressed copy, a pipe or a part of another corpus
    load.foreign.other = it is {format} and not a table; clio reads CSV, TSV, JSON, GeoJSON, BibTeX, RIS, Data Packages and folders of these
    load.foreign.unknown = it is not text: its first bytes hold control characters; clio reads CSV, TSV, JSON, GeoJSON, BibTeX, RIS, Data Packages and folders of these
    load.format.excel = an Excel workbook (.xlsx)
    load.format.old-excel = a workbook of an older Excel (.xls)
    load.format.libreoffice = a LibreOffice spreadsheet (.ods)
    load.format.gzip-in-gzip = gzip within gzip
    load.format.picture = a picture
    load.format.picture-in = a picture ({format})
    load.format.sound = sound or pictures
    load.format.program = a program
    load.format.pdf = a PDF
    load.format.sqlite = an SQLite database
    load.format.document = a document of a word processor
    load.format.rtf = a document of a word processor (RTF)
    load.format.web-page = a web page
    load.format.web-page-or-xml = a web page or XML
    load.format.data-of = a data file of {program}

    ## References in BibTeX and RIS.
    load.reference.repeated-key = duplicate key '{key}', first on line {line}
    load.reference.entry = the entry '{key}'
    load.reference.entry-without-key = what begins here
    load.reference.unclosed = {entry} is not closed; it is read up to the next entry
    load.reference.unreadable = {entry} cannot be read beyond here: expected {expected}
    load.reference.field-name = the name of a field
    load.reference.value = a value
    load.reference.equals = '=' after '{name}'
    load.reference.repeated-field = the entry '{key}' has '{name}' twice; the first is used
    load.reference.repeated-tag = the reference has '{tag}' twice; the first is used
    load.reference.unknown-string = no @string '{name}' in this file; it is read as text
    load.reference.stray-lines = a reference begins with a TY line; what comes before is left out
    load.reference.no-end = no ER line ends the reference; it is read to the next TY line
    load.reference.no-end-of-last = no ER line ends the reference; it is read to the end of the file

    ## Faults, counted.
    load.count.bad-dates = {count:counted bad date|bad dates}
    load.count.bad-numbers = {count:counted bad number|bad numbers}
    load.count.bad-truth-values = {count:counted bad truth value|bad truth values}
    load.count.bad-lists = {count:counted bad list|bad lists}
    load.count.missing-values = {count:counted missing value|missing values}
    load.count.repeated-values = {count:counted repeated value|repeated values}
    load.count.duplicate-ids = {count:counted duplicate id|duplicate ids}
    load.count.duplicate-rows = {count:counted duplicate row|duplicate rows}
    load.count.outside-list = {count:counted value outside the list|values outside the list}
    load.count.outside-pattern = {count:counted value outside the pattern|values outside the pattern}
    load.count.dangling-references = {count:counted dangling reference|dangling references}
    load.count.ambiguous-references = {count:counted ambiguous reference|ambiguous references}
    load.count.surplus-cells = {count:counted row with surplus cells|rows with surplus cells}
    load.count.missing-cells = {count:counted row with missing cells|rows with missing cells}
    load.count.unterminated-quotes = {count:counted quote without end|quotes without end}
    load.count.invalid-text = {count:counted cell that is not text|cells that are not text}
    load.count.out-of-range = {count:counted value out of range|values out of range}
    load.count.wrong-lengths = {count:counted value of a wrong length|values of a wrong length}
    load.count.outside-bounds = {count:counted value outside its bounds|values outside their bounds}
    load.count.spaces-at-ends = {count:counted value with a space at an end|values with a space at an end}
    load.count.reversed-spans = {count:counted reversed span|reversed spans}
    load.count.text-after-quotes = {count:counted cell with text after its quotes|cells with text after their quotes}
    load.count.not-json = {count:counted line that is not JSON|lines that are not JSON}
    load.count.loose-json = {count:counted place that is not JSON|places that are not JSON}
    load.count.repeated-names = {count:counted repeated name|repeated names}
    load.count.broken-references = {count:counted broken reference|broken references}
    load.count.faults = {count:counted fault of the file|faults of the file}

    ## A load, as a whole.
    load.faults = {count:counted fault|faults} in the corpus
    load.faults-shown = {count:counted fault|faults} in the corpus, {shown} shown
    load.accepted = {faults}: unreadable cells keep their text and count as undecided; 'clio check' lists more, --rejects FILE writes all
    load.refused = {faults}; fix them or leave out --strict-load
    load.progress = {file}: {share} %, {speed}
    load.progress.left = {file}: {share} %, {speed}, {seconds} s left
    load.progress.soon = {file}: {share} %, {speed}, less than 1 s left

    ## Dates.
    date.none = there is no date; write year-month-day, such as 1976-06-03
    date.not-edtf = '{text}' is not EDTF; write year-month-day, such as 1976, 1976-06 or 1976-06-03
    date.not-edtf.one = '{text}' is not EDTF; write {form}
    date.not-edtf.several = '{text}' is not EDTF; write year-month-day, {forms:list or}
    date.no-such-month-or-season = '{text}' has month {month}; months are 01 to 12, seasons 21 to 41
    date.no-such-month = '{text}' has month {month}; months are 1 to 12
    date.no-such-day = '{text}' is no day of the calendar; {month} ends on {month}-{last}
    date.no-day-fits = no day of the calendar fits '{text}'; put X only where digits are unknown
    date.impossible-time = '{text}' has an impossible time; write 23:20:30, with Z or a zone such as +09:00
    date.year-out-of-reach = the year of '{text}' is too far away to be counted
    date.time-in-interval = '{text}' has a time of day; intervals and sets take days only
    date.time-in-condition = '{text}' has a time of day, and conditions compare days; write {day}, and sort to see the times in order
    date.single-member = '{text}' is a set of one date; write the date alone, or a second one after a comma
    date.reversed-range = a range in '{text}' ends before it begins; write the earlier date first
    date.outside-era = '{text}' is outside {era}, which runs from {first} to {last}
    date.outside-current-era = '{text}' is outside {era}, which runs from {first} to today
    date.old-calendar = '{text}' is a day of the old calendar, in use until 1872; write the Gregorian date
    date.not-in-form = '{text}' is not in the form {form}
    date.not-a-date = '{text}' is not a date; write year-month-day, such as 1976-06-03
    date.two-digit-year = '{text}' has a year of two digits; write all four
    date.ambiguous-order = '{text}' is {dayFirst} or {monthFirst}; declare the order in the 'format' of the field, %d/%m/%Y or %m/%d/%Y
    date.older-calendar = '{text}' is a day of an older calendar; write the year alone, or the Gregorian day in EDTF
    date.no-year-zero = '{text}' is not a year: 1 BC is followed by AD 1
    date.decade-or-century = '{text}' may be ten years or a hundred; write 190X or 19XX
    date.month-or-span = '{text}' is {month} or {span}; write one of these, or declare the 'format' of the field, any-months or any-spans
    date.one-digit-month = '{text}' has a month of one digit; write {form}
    date.circa-or-century = '{text}' may mean '{circa}' or '{century}'; write one of these
    date.zero-date = '{text}' is not a date; if it means 'no date', add it to the "missingValues" of the field
    date.states-none = '{text}' says that there is no date
    date.other-calendar = '{text}' is a date of another calendar; write the Gregorian date
    date.no-such-time = '{text}' has a time that no clock shows
    date.no-span = '{text}' is not a span; its end must come after its start
    date.too-far-away = '{text}' seconds are too far from 1970
    date.outside-year = '{date}' is not in {year}, the year that the record gives

    ## Texts of sources.
    text.cannot-read = cannot read '{path}': {reason}
    text.empty = the file is empty
    text.not-utf8 = line {line} is not UTF-8
    text.too-large = it has {size} MB, and a text may have {limit} MB
    text.no-text = there is no text in it, only tags or spaces
    text.write-path = write the path of a file as it is seen from the folder that clio runs in
    text.attach-text = attach a file with the text of the source, plain or in HTML
    text.cut = cut it into parts, and attach the part that is cited
    text.left-out = warning: the text is left out: {reason}
    text.left-out.remedy = warning: the text is left out: {reason}; {remedy}
    text.convert = convert it: '{command}', with the encoding that it is in
    text.convert-from = it looks like {encoding}: '{command}' converts it

    ## Files of the system.
    file.cannot-read = cannot read '{path}': {reason}
    file.cannot-write = cannot write '{path}': {reason}
    file.cannot-write.remedy = cannot write '{path}': {reason}; {remedy}
    file.is-folder = it is a folder
    file.is-pipe = it is a pipe
    file.is-socket = it is a socket
    file.is-device = it is a device
    file.is-file = it is a file
    file.is-current-folder = it is the folder that you are in
    file.too-large = it has more than {size} MB
    file.larger-than-memory = it is larger than the memory
    file.is-read-only = the file is read-only
    file.folder-is-read-only = the folder or a file in it is read-only
    file.name-folder = name a folder
    file.name-folder-within = name a folder in it
    file.choose-name-or = choose another name, or allow it: {command}
    file.choose-name = choose another name
    file.no-folder-of-that-name = '{path}' is not a folder here: write the whole path
    file.make-folder = make the folder first: {command}
    file.choose-place = choose another place: '{folder}' may not be written
    file.choose-place-or-less = choose another place, or a smaller answer: files may not be so large here
    file.choose-place-with-option = choose another place with -o
    file.make-room = make room on the disk, or choose another place
    file.interrupted = interrupted
    file.not-named = it was not named at the start, which --safe asks for
    file.safe-writes-none = --safe writes no file
    file.not-packed-corpus = it holds something else than a packed corpus
    file.not-of-clio = it holds files that clio did not write there
    file.name-empty-folder = name a new or an empty folder

    ## What the system says of a file.
    file.system.missing = No such file or directory
    file.system.denied = Permission denied
    file.system.not-permitted = Operation not permitted
    file.system.is-folder = Is a directory
    file.system.no-folder = Not a directory
    file.system.read-only = Read-only file system
    file.system.full = No space left on device
    file.system.quota = Disk quota exceeded
    file.system.too-large = File too large
    file.system.too-many-open = Too many open files
    file.system.links = Too many levels of symbolic links
    file.system.name = File name too long
    file.system.device = Input/output error


    ## Packages and schemas that are written.
    write.unnamed-row = '{field}' refers to row {row} of '{table}', which has no id of its own
    write.give-ids = give each row of '{table}' an id that no other row has
    write.schema-of-seeds = the built-in corpus has a descriptor already; name a table whose schema to save
    write.schema-of-input = a table on standard input has no place for its schema; save the table to a file first
    write.schema-elsewhere = '{file}' is not in '{folder}', where the schema would be; open the tables of one folder
    write.schema-described = '{file}' has a descriptor already; edit that one
    write.schema-packed = the corpus is packed; save the schema of '{file}', and pack it again

    ## The report of a check.
    check.tables = {count:counted table|tables}
    check.rows = {count:counted row|rows}
    check.no-faults = no faults
    check.faults = {count:counted fault|faults}
    check.warnings = {count:counted warning|warnings}
    check.unkept = {count} of them counted and not listed
    check.summary = {faults}: {size}
    check.first-of-each-kind = the first {count} of each kind are listed; --rejects FILE writes all of them
    check.group = {place}: {faults}
    check.group.on-line = {place}: {faults}, on line {line}
    check.group.on-lines = {place}: {faults}, on lines {lines}
    check.group.on-first-lines = {place}: {faults}, on lines {lines} ...
    check.table = {file}: collection '{name}', {form}, {rows:counted row|rows} of {columns:counted column|columns}
    check.heading.field = field
    check.heading.kind = kind
    check.heading.filled = filled
    check.heading.missing = missing
    check.heading.first-values = first values
    check.unread = {missing}, {count} unread
    check.values-of = {name}: the values of {fields:list and}
    check.date-of = {name}: the date of {fields:list and}
    check.span-of = {name}: the span from {start} to {end}
    check.form.not-split = nothing between cells
    check.form.split = {delimiter} between cells
    check.form.two-spaces = two spaces or more
    check.form.quotes-are-data = quotes are data
    check.form.quotes = quotes are '{quote}'
    check.form.escape = '{escape}' before quotes
    check.form.comments = comments after '{mark}'
    check.form.no-header = no header
    check.form.at = {form} at '{path}'
    check.form.geojson-lines = GeoJSON, a feature a line
    check.form.csl-lines = CSL-JSON, an item a line
    check.form.csl-by-key = CSL-JSON by key
    check.form.sparql = SPARQL results in JSON
    check.form.json-array = a JSON array
    check.form.json-by-key = JSON objects by key
    check.form.json-object = one JSON object
    check.form.json-by-columns = JSON by columns

    ## How columns are kept.
    check.kept.texts = texts
    check.kept.codes-of-texts = codes of {count:counted text|texts}
    check.kept.codes-of-names = codes of {count:counted name|names}
    check.kept.bits = {count:counted bit|bits}
    check.kept.scaled = {count:counted bit|bits}, 1/{scale} each
    check.kept.bounds = bounds
    check.kept.rows = rows
    check.kept.days = days in {count:counted bit|bits}, codes of {texts:counted text|texts}
    check.kept.days-and-spans = days in {count:counted bit|bits}, codes of {texts:counted text|texts}, {others} spans and others apart

    ## The file of faults, and the schema that is saved.
    check.rejects-written = {faults} written to {path}
    check.schema-exists = '{path}' exists already; move it away, then save the schema again
    check.schema-written = the schema is written to {path}; edit it, then open it with: clio {folder}

    ## Imports.
    import.unknown-preset = no preset '{name}'; 'clio import' lists them
    import.unknown-preset.nearest = no preset '{name}'; did you mean '{nearest}'?
    import.bad-preset = {place}: the preset cannot be followed: {reason}
    import.no-table = {file}: no table of '{preset}' is made of these columns; it lacks {columns:quoted and}
    import.no-table.between = {file}: no table of '{preset}' is made of these columns, separated by {delimiter}; it lacks {columns:quoted and}
    import.other-width = {file}: {count:counted column|columns}, where '{preset}' takes {expected:list or}
    import.folder-is-not-empty = the folder is not empty
    import.name-new-folder = name a new folder, or remove this one first
    import.name-other-folder = name another folder with -o
    import.not-utf8 = it is not UTF-8
    import.no-code-list = there is no code list '{name}'
    import.no-encoding = there is no encoding '{name}'
    import.preset = the preset
    import.column-or-value = the name of a column, or how a value is made
    import.records = {file}: {count:counted record|records}
    import.records-assumed = {file}: {count:counted record|records}, read as {encoding} by the look of its bytes
    import.tables = {folder}: {tables}
    import.faults = {faults}:
    import.faults-left-out = {faults}, left out:
    import.faults-in = {faults} in '{field}':
    import.faults-in-left-out = {faults} in '{field}', left out:
    import.fault = {space}{space}{fault}
    import.more = {space}{space}...


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
    query.stray-continuation.fix = '{text}' goes on with the last answer; a line that begins with '{word}' goes on with the statement above it, \
    unless a blank line or ';' is between them
    query.stray-continuation.hint = a blank line or ';' ends a statement: leave none before '{word}'
    query.sign-in-name = '{sign}' ends a value: a name that contains it goes in quotes
    query.reserved-in-name = '{word}' is a word of the language: a name that contains it goes in \
    quotes

    # What was expected, and what was found.
    query.expected.value = a value
    query.expected.field-or-value = a field or a value
    query.expected.condition-after = a condition after '{word}'
    query.expected.field-name = the name of a field
    query.expected.field-after = a field after '{word}'
    query.expected.text-to-find = a name or a text after 'find'
    query.expected.pivot-key = a key of the groups after 'pivot'
    query.expected.list-of-values = a list of values, '[a, b]'
    query.expected.unpivot-columns = columns after 'unpivot'
    query.expected.unpivot-names = 'as' and two names: of the column, and of its value
    query.expected.unpivot-value = ',' and a name for the value
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
    query.expected.chart-kind = a kind of chart ({kinds:list or})
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
    query.expected.pattern-flags = 'i', 'm' or 's' after a pattern
    query.expected.regex = a regular expression
    query.expected.window-unit = days, weeks, months or years after the number
    query.expected.time-span = a number of days, weeks, months or years, such as 'within 30 days'
    query.expected.sequence-step = a step in square brackets, such as [type = treaty] or ![type = treaty]
    query.expected.window-size = a number of rows or years, 1 or more, after 'over'
    query.field-of-kind = '{field}', {kind}
    query.expected.on-fields = 'on' and the fields that agree in both
    query.expected.agreeing-field = a field that agrees in both
    query.expected.stages-in-braces = stages in braces, as in '{{sort date | limit 3}}'
    query.subject.query-without-name = a query without a name
    query.hint.name-for-join = write 'as' and a name for its columns after it
    query.owner.field = the name of a field
    query.owner.step = the name of another step
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
    query.no-such-row = the last answer has no row {number}: it has {count:counted row|rows}
    query.row-of-groups = the rows of the last answer represent several of the corpus
    query.row-of-groups.hint = 'open {number}' shows those of one of them
    shell.let-missing = ${name} has no value: the query gives none
    shell.other-row = 'show row {number}' shows row {number} of the last answer
    query.ambiguous-name = '{name}' means any of {count}: {ids:list separator}
    query.ambiguous-name.hint = write an id to mean one of them
    query.several-items = several rows are called '{id}'
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
    query.cannot-compare.hint = '.schema' shows what a field holds
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
    query.subject.label-of-absent = the name '{label}'
    query.subject.empty-list = an empty list
    query.subject.field-name = the name of a field
    query.subject.field = '{field}', {kind}
    query.subject.date = the date '{text}'
    query.subject.number = the number '{text}'
    query.subject.year = the year '{text}'
    query.subject.rows = rows of {noun}
    query.subject.further-rows = rows to go on with
    query.subject.regex-group = group {group} of the regular expression
    query.subject.several-rows = an answer of {count:counted row|rows}
    query.subject.pivot-of-several = 'pivot' of groups with several sums
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
    query.hint.sql = a query begins with its collection: events where type = treaty | group by decade | sort count desc; '.help tasks' lists how
    query.hint.dot-command = commands begin with a dot: '.help commands' lists them
    query.hint.foreign = it has no counterpart as it stands; '.help tasks' lists what there is
    query.hint.query-place = it goes after '=', '!=', 'in' and 'under'
    query.hint.braces-place = a query in braces goes after 'in' or 'under'
    query.hint.braces-select = end the query in braces with 'select' and the one field to compare \
    with
    query.hint.date-shift = a date takes + 3 months, - 10 years
    query.hint.year-of-date = write year(..) to count with its year
    query.hint.only-numbers = only numbers can be calculated with
    query.hint.number-range = both ends of the range must be numbers
    query.hint.days-alone = days are plain numbers: write the number alone, or compare dates, as in 'end - start > 5 years'
    query.hint.regex-groups = it has {count:counted group|groups}
    query.hint.let-one-value = a value has one row: end the query in 'count' or 'limit 1', or keep all rows by '| into ${name}'
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
    query.hint.group-or-window = write it after 'group by .. with', or '{text} over all' for a value of each row
    query.hint.count-of-what = count is of rows, 'count(distinct {field})' of different values, 'count where ({field} is known)' of rows \
    that have one
    query.hint.no-rank = position() counts rows: those with the same value have places of their own
    query.hint.own-windows = of the rows beside a row clio has 'over all', 'so far', 'over last 5' and 'over 3 years'
    query.hint.which-rows = say of which rows: '{text}', or write it after 'group by .. with'
    query.hint.window-behind-group = in a group all its rows are meant; write it in 'compute', before or after
    query.hint.no-date-of-window = a time such as 'over 3 years' needs a field with dates
    query.hint.sequence-by = 'sequence by ..' finds sequences of rows that share a value
    query.hint.no-earlier-step = no earlier step has a name that could stand before the dot: write it with a colon, [a: ..] [.. = .a.type]
    query.hint.earlier-steps = the earlier steps are called {names:list and}
    query.hint.within-of-sequence = it says how far apart the rows of a sequence are: '| sequence within 30 days [type = test] [type = visit]'
    query.hint.chart-of-groups = a chart draws a number for each group: give the groups one, such as 'with count'
    query.hint.chart-over-key = a chart of groups is drawn over their keys: {names:list or}
    query.hint.chart-of-two-keys = a chart has room for two keys: group by fewer
    query.hint.chart-over-what = say what is drawn over what: 'chart type', 'chart line year'
    query.hint.scatter = a scatter chart is drawn between two numbers or dates: 'chart scatter date by value'
    query.hint.timeline-without-date = a timeline is drawn by dates, and {noun} have no field of dates
    query.hint.sequence-without-date = rows follow one another by their dates, and {noun} have no field of dates
    query.hint.sequence-of-years = rows follow one another by their dates: '| compute date(year) as date' before makes some of the years
    query.hint.sequence-of-which-date = there are the dates {names:list and}: say which by '| compute {first} as date' before
    query.hint.sequence-of-absence = a sequence needs a step without '!', at which a row stands
    query.hint.relation-beside-absence = 'before', 'during' and the others stand between two steps without '!'
    query.hint.window-of-absence-between = it is looked for from the row before to the row behind: write 'within' in the step behind it
    query.hint.window-of-absence-at-end = say how far it is looked for: ![.. within 30 days]
    query.hint.window-of-first-step = nothing comes before the first step: write 'within' in the step behind it, or in front of all steps
    query.hint.label-of-absent = no row stands at a step with '!', so that there is nothing to name
    query.hint.one-earlier-step = each part of 'and' may name one earlier step: write two conditions
    query.hint.key-of-sequence = 'by' takes fields with names, texts, whole numbers or references; '{field}' is known between bounds
    query.hint.one-date-of-window = there are the dates {names:list and}: '| compute .. as date' before says \
    which is meant
    query.hint.over-all-alone = of such a value only 'over all' can be had; 'group by' and 'per' do more
    query.hint.empty-of-one-key = exactly one key may be a time or whole number whose values follow each other
    query.hint.empty-of-periods = 'empty' fills years, months, decades, centuries, period(..) and whole numbers
    query.hint.open-behind-group = it opens a group: write it after 'group by'
    query.hint.show-row = 'show row 1' after the answer shows its first row in full, '.mode line' all rows
    query.hint.last-stage = write it as the last stage
    query.hint.value-of-rows = write the query that has its rows: 'let $x = {{COLLECTION | group with {sum}}}'
    query.hint.into = '| into ${name}' keeps the rows of an answer
    query.hint.path-backwards = the condition compares with the row that '{path}' starts from: \
    ask for the two in separate conditions
    query.hint.both-rows = both rows have it: write '{inner}' for that of the inner row, \
    '{outer}' for that of the outer
    query.hint.compare-itself = it may lead to several collections; compare '{field}' itself
    query.hint.field-to-rows = name a field that leads to other rows
    query.hint.pivot-behind-group = it makes columns of the groups before it: 'group by .., {key} | pivot {key}'
    query.hint.pivot-key = it is not a key; the keys are {names:quoted and}
    query.hint.pivot-sum = a key cannot be in the columns; name a sum of 'group by .. with'
    query.hint.pivot-list = what values there are only running shows; list them: 'pivot {key} in [..]'
    query.hint.pivot-too-many = it has more than {most} values; list those that you want: \
    'pivot {key} in [..]'
    query.hint.each-before-unpivot = it has several values; '| each {field}' before it makes a row of each
    query.hint.unpivot-one-kind = the columns must be of one kind; compute text({first}) and \
    text({second}) before it
    query.hint.find-something = write what is looked for: a name, or a text of some letters
    query.hint.cite-found = go on to the rows themselves: 'follow label in {collection}'
    query.hint.leads-nowhere = no row has a value of '{field}'
    query.hint.leads-to = '{field}' leads to {collection}
    query.hint.follow-in = it leads to {collections:list and}; write 'follow {field} in {first}'
    query.hint.ask-of-collection = it may lead to several collections; write \
    '{field} in {{{collection} where ..}}'
    query.hint.kinds-differ = it is {first} in {one} and {second} in {other}; ask the rows of one: \
    'follow {field} in {one}', or '{field} in {{{one} where ..}}'
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
    query.plan.no-json = it is not JSON: {reason}
    query.plan.other-corpus = it was made for other collections
    query.plan.arguments = wrong number of arguments of '{name}'
    query.sample.no-file = the file '{file}' is not there
    query.sample.no-file.hint = a path begins at the folder that clio runs in

    # What may be written next, shown dim behind the cursor.
    hint.stage = a stage
    hint.collection = a collection
    hint.field = a field
    hint.function = a function
    hint.value = a value
    hint.state = a state
    hint.item = an id or a name
    hint.unit = a unit
    hint.file = a file in quotes
    hint.mode = a format
    hint.style = a style
    hint.number = a number
    hint.text = a text to find
    hint.pattern = /a pattern/
    hint.new-name = a new name
    hint.new-parameter = $name

    # What the shell finds wrong with a statement or a command.
    shell.read-as = read as '{statement}'
    shell.first-steps = try one of these, or '.help':
    shell.command = the command '{command}'
    shell.command.hint = the lines before it are not a whole statement: end them, or leave a \
    blank line, before a command
    shell.picture-last = a picture behind another last stage
    shell.picture-last.hint = put it before: '| timeline | save "x.svg"'
    shell.save-behind-cite = 'save' after 'cite'
    shell.save-behind-cite.hint = 'save' writes the rows: put it before 'cite'; '-o FILE' takes \
    the list
    shell.expected-style = a style, one of {styles:list separator}
    shell.unknown-format = unknown format '{name}'
    shell.unknown-format.hint = formats are {names:list separator}
    shell.format-not-told = the name '{path}' does not show the format
    shell.format-not-told.hint = end it in {endings:list or}, or write 'as csv' after it
    shell.about = clio {version}, language {language}, Apache-2.0: {summary}
    shell.checked = no fault in {count} statements
    shell.no-folder = cannot go to '{path}': {reason}
    shell.reload-answers = earlier answers belonged to the files as they were, and are gone
    shell.reload-stdin = standard input cannot be read again
    shell.safe.read = '{word}' of '{path}' is refused under --safe
    shell.safe.write = '{word}' is refused under --safe
    shell.safe.write.hint = leave out --safe to write files
    shell.safe.history.hint = only a history that --history names at the start is written
    shell.safe.start.hint = leave out --safe to start programs
    shell.safe.move.hint = leave out --safe to change the folder
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
    shell.too-many-pairs.hint = a 'within' leaves fewer rows to compare, and so does a 'where' before it
    shell.read-by-itself = '{path}' is read by itself
    shell.read-by-itself.hint = a file may read others {count} deep
    shell.place-of-script = the place of '{path}' counts from the script that runs it
    shell.no-error = no error
    shell.no-such-error = the query does not fail as expected
    shell.answer-differs = the answer differs from '{path}' in line {line}
    shell.no-more-lines = no more lines
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
    shell.link.linked.hint = '.schema' shows where; open the corpus again to link it otherwise
    shell.link.nothing-in-common = no value of '{field}', such as '{value}', is in '{target}'
    shell.link.nothing-in-common.hint = that field has values such as '{value}'; link to one of \
    the same code list
    shell.no-text = no text of '{source}' is attached
    shell.no-text.hint = '.attach' lists those that are
    shell.nothing-to-fix = there is no fault to fix
    shell.no-fix = the last fault has no single fix
    shell.no-fix.hint = .help {code} says more about it
    shell.example.no-help = there are no examples to run
    shell.example.no-help.hint = '.help limit' shows some, '.help tasks' more
    shell.example.none = there is no example {number}: the last help has {count}
    shell.example.corpus = examples ask the built-in corpus: '.open' opens it
    shell.question.none = there is no question {number}: they go from 1 to {count}


    # What the shell says and asks (Conversation).
    shell.rows-of-years = {rows} {first}–{last}
    shell.summary = {title}: {rows}
    shell.summary-of-several = {title}: {rows} and {count:counted more collection|more collections}
    shell.banner = clio {version} — {summary}. .help for help
    shell.error = error: {message}
    shell.with-remedy = {message}; {remedy}
    shell.more-faults = {number} more faults
    shell.one-more-fault = 1 more fault
    shell.load-limit = {file}: {message}; --max-memory gives it more
    shell.formula-cells = warning: {count:counted cell begins|cells begin} with '=', '+', '-', '@', a tab or a line break, which a spreadsheet may run as a formula; --guard-formulas, or '.guard on', puts an apostrophe before them
    shell.last-rows = these are the last of {rows}: .prev, .first
    shell.first-rows = these are the first of {rows}: .next
    pager.missing = there is no program '{command}' to show long texts with: '.pager COMMAND' names another
    shell.more = (Enter shows more, q and Enter ends)
    shell.saved = {rows} saved as {mode} in '{path}'
    shell.saved-package = {rows} saved as a Data Package in '{folder}'
    shell.kept = {rows} kept as ${name}
    shell.export-no-file = '{path}' is named like a file, and .export writes a folder with all tables
    shell.exported = {tables:counted table|tables}, {rows:counted row|rows} written to '{folder}'
    shell.exported-without = warning: {count:counted cell|cells} that could not be read {count:word is|are} missing there
    shell.texts-not-exported = attached texts are not part of the corpus and were not written
    shell.history-cleared = history cleared
    shell.gathered = {field} holds the values of {fields:list separator}
    shell.attached = {count:counted passage|passages} of '{source}' attached
    shell.detached = the text of '{source}' is detached
    shell.how-to-leave = Ctrl-D or .quit leaves
    shell.history-not-kept = warning: the history of this session is not kept: {reason}
    shell.is-a-script = '{script}' is a script: run it with '.read', or by 'clio {script}'


    shell.linked = {field} leads to {table}: {rows:counted row|rows} linked
    shell.linked.several = {linked}, a value can lead to several rows
    shell.linked.unmatched = {linked}; {count:counted value has no row there:|values have no row there, the first is} '{first}'
    shell.history-not-cleared = the history file cannot be emptied
    shell.time = time: {time} ms
    shell.item = {id} in '{collection}'
    shell.item.named = {id} in '{collection}': {label}
    shell.kind.text = text
    shell.kind.category = category
    shell.kind.integer = integer
    shell.kind.decimal = decimal
    shell.kind.quantity = quantity
    shell.kind.boolean = boolean
    shell.kind.date = date
    shell.kind.list = list of texts
    shell.kind.one = one of {collection}
    shell.kind.any = one row of any collection
    shell.kind.several = several of {collection}


    ## At the prompt (LineEditing).
    prompt.count = {rows}, {undecided} more possibly
    prompt.search = (search)
    prompt.search.found = (search) {pattern}  {place}/{count}
    prompt.search.none = (search) {pattern}  no match
    prompt.more = … {count} more


    # What is said of answers (Rendering).

    ## Rows of collections that most corpora have; a name alone, to go beside a number.
    noun.events = {count:word event|events}
    noun.actors = {count:word actor|actors}
    noun.documents = {count:word document|documents}
    noun.sources = {count:word source|sources}
    noun.claims = {count:word claim|claims}
    noun.places = {count:word place|places}
    noun.periods = {count:word period|periods}
    noun.groups = {count:word group|groups}
    noun.conflicts = {count:word conflict|conflicts}
    noun.rows = {count:word row|rows}
    noun.passages = {count:word passage|passages}
    noun.occurrences = {count:word occurrence|occurrences}
    noun.words = {count:word word|words}

    ## Fields that most corpora have, to go beside a number.
    field.date = {count:word date|dates}
    field.year = {count:word year|years}
    field.place = {count:word place|places}
    field.actor = {count:word actor|actors}
    field.type = {count:word type|types}
    field.source = {count:word source|sources}
    field.title = {count:word title|titles}
    field.name = {count:word name|names}

    ## Below an answer.
    footer.noun = {noun:row count}
    footer.field = {field:value count}
    footer.rows = {count} {noun}
    footer.counted-often = {rows} of {of}, {counted}
    footer.undecided = {count} more possibly: add possibly
    footer.undecided.reasons = {count} more possibly ({reasons:list separator}): add possibly
    footer.undecided-rows = {count} more {noun} possibly: add possibly
    footer.undecided-rows.reasons = {count} more {noun} possibly ({reasons:list separator}): add possibly
    footer.reason.imprecise = {count} imprecise {field}
    footer.reason.approximate = {count} approximate {field}
    footer.reason.doubtful = {count} doubtful {field}
    footer.reason.open = {count} open {field}
    footer.reason.same-day = {count} on the same day
    footer.reason.coverage = {count} beyond the days that the corpus covers
    footer.reason.missing = {count} missing {field}
    footer.reason.unread = {count} unreadable {field}
    footer.reason.disputed = {count} disputed {field}
    footer.reason.within = {count} undecided in the query in braces
    footer.rests-on-doubt = {count} {count:word rests|rest} on a doubtful or approximate date
    footer.reaches-across = {count:counted span reaches|spans reach} across {literal}: '{condition}' keeps {count:word it|them}
    footer.skipped-missing = {count} missing {count:word value|values} of '{column}' skipped
    footer.without-value = {count:counted row has|rows have} no value of '{field}', and {count:word stays|stay}
    footer.undecided-within = the query in braces leaves {rows} undecided, and is taken without {count:word it|them}
    footer.uncounted = {count:counted row|rows} not counted in '{column}': the condition is undecided for {count:word it|them}
    footer.undecided-values = {count:counted value|values} of '{column}' {count:word is|are} missing: the condition within is undecided
    footer.out-of-range = {count:counted value|values} of '{column}' {count:word is|are} missing: the result is out of range
    footer.not-converted = {count:counted value|values} of '{column}' {count:word is|are} missing: what was converted is no number or no date
    footer.left-out-of-pivot = {count:counted group|groups} of other values of '{key}' left out
    footer.joined = '{name}': {once:counted row|rows} with one match, {several} with several, {none} with none
    footer.joined.left-out = '{name}': {once:counted row|rows} with one match, {several} with several, {none} with none, left out
    footer.order-in-doubt = the order of {count:counted row|rows} is open: '{field}' does not say which comes first
    footer.undated = {count:counted row has|rows have} no '{field}': {count:word it has|they have} no value of '{column}', and {count:word counts|count} for no row
    footer.spans-by-start = {count:counted span|spans} {count:word counts by its|count by their} start in '{column}'
    footer.open-window = {count:counted value|values} of '{column}' {count:word is|are} missing: dates leave open which rows are within the time
    footer.open-window.bounds = {count:counted value|values} of '{column}' {count:word lies|lie} between bounds: dates leave open which rows are within the time
    footer.mixed-units = {count:counted value|values} of '{column}' {count:word is|are} missing: several units
    footer.decided-apart = {count:counted row|rows} left open part by part: their dates allow too many worlds to look through, and perhaps none fits all parts
    footer.possible-matches = {count:counted match|matches} only possible, not made: write join possibly
    footer.not-in-sequence = {count:counted row has|rows have} no '{field}' and {count:word is|are} in no sequence
    footer.without-shared-value = {count:counted row has|rows have} no '{field}' and {count:word agrees|agree} with no other row
    footer.certain-by-different-rows = {count} {count:word is|are} certain only as a whole: some row follows in every case, and none in all of them
    footer.contradicted-order = {count:counted relation says|relations say} of rows which comes first, against their dates or against another relation, and {count:word was|were} left out
    footer.unread-cells = {count:counted cell|cells} of '{field}' could not be read; {count:word it stays as written and counts|they stay as written and count} as undecided
    footer.unread-cells.example = {count:counted cell|cells} of '{field}' could not be read ('{example}'); {count:word it stays as written and counts|they stay as written and count} as undecided
    footer.compared-as-written = '{field}' is text: {values:list separator} {count:word was|were} compared as written
    footer.ordered-by-letters = '{field}' is text, in the order of its letters: '100' before '9'
    footer.several-units = {count:counted group|groups} without '{column}': several units; group by the unit too
    footer.grouped-by-start = {count:counted span|spans} grouped by {count:word its|their} start
    footer.other-marks = '{name}' also matched {found:list and}
    footer.other-marks.exact = {matched}; {exact} does not
    footer.sourceless = {rows} {count:word names|name} no source
    footer.shown = {shown} of {rows}
    footer.shown-from = {first}–{last} of {rows}
    footer.more-columns = {count:counted more column|more columns}
    footer.cut-texts = {count:counted text|texts} cut
    footer.beside = {first} · {second}
    footer.both = {first}; {second}
    footer.more = {part}: {command}

    ## Why an answer is empty.
    empty.source = no {noun}: '{source}' has none
    empty.none = no {noun}: '{condition}' keeps none of {count}
    empty.none-left = no {noun}: '{condition}' keeps none of the {count} that {count:word was|were} left
    empty.without = {head}; without it {count:counted remains|remain} ({others:list and})
    empty.without.none = {head}; without it none remain either ({others:list and})
    empty.alone = each alone keeps: {counts:list separator} of {total}
    empty.spellings = spelling in '{field}': {values:list separator}
    empty.forms = other forms in '{field}': {values:list separator}
    empty.nearest = nearest in '{field}': {values:list separator}
    empty.span = '{field}' runs from {first} to {last}
    empty.in-collection = {name} is a name in '{collection}': '{query}'
    empty.in-field = {name} appears in '{field}', {count:counted time|times}: '{query}'
    empty.span.one = '{field}' is {first} throughout

    ## What 'explain' says of each stage, under its first word; without anything behind the word '.alone'.
    explain.stage.where = keep those where {text}
    explain.stage.having = keep those where {text}
    explain.stage.count.alone = count them
    explain.stage.select = show {text} of each
    explain.stage.sort = sort them by {text}
    explain.stage.limit = take the first {text}
    explain.stage.offset = leave out the first {text}
    explain.stage.group = group them by {text}
    explain.stage.follow = go on to their {text}
    explain.stage.compute = compute {text} for each
    explain.stage.each = make a row of each value of {text}
    explain.stage.join = add the columns of the rows that match: {text}
    explain.stage.sequence = keep the rows that begin a sequence: {text}
    explain.sequence.first = it begins with a row where {condition}
    explain.sequence.next = after that comes one where {condition}
    explain.sequence.next-within = after that, within {window}, comes one where {condition}
    explain.sequence.related = that '{relation}' one where {condition}
    explain.sequence.related-within = that '{relation}' one, begun within {window}, where {condition}
    explain.sequence.none-between = between them lies none where {condition}
    explain.sequence.none-before = in {window} before lies none where {condition}
    explain.sequence.none-behind = in {window} behind lies none where {condition}
    explain.sequence.whole = from the end of the first to the beginning of the last it is {window} at most
    explain.sequence.shared = all have one value of {fields:list and} in common
    explain.stage.pivot = make a column of each value of {text}
    explain.stage.unpivot = make a row of each of the columns {text}
    explain.stage.per = run the stages on the rows of each value separately: {text}
    explain.stage.distinct = keep one for each {text}
    explain.stage.distinct.alone = keep each only once
    explain.stage.sample = draw {text} at random
    explain.stage.union = add {text}
    explain.stage.intersect = keep those that are also in {text}
    explain.stage.except = leave out those in {text}
    explain.stage.open = take the members of group {text}
    explain.stage.conflicts = pair the claims that contradict each other ({text})
    explain.stage.conflicts.alone = pair the claims that contradict each other
    explain.stage.kwic = show each occurrence of {text} in its context
    explain.stage.collocates = count the words around {text}
    explain.stage.expect = expect {text}
    explain.stage.save = write them to {text}
    explain.stage.into = keep them as {text}
    explain.stage.why.alone = say for each why it is there
    explain.stage.chart = draw a chart of them ({text})
    explain.stage.chart.alone = draw a chart of them
    explain.stage.timeline = draw their dates on an axis ({text})
    explain.stage.timeline.alone = draw their dates on an axis
    explain.stage.cite = list their sources ({text})
    explain.stage.cite.alone = list their sources
    explain.take = take '{source}': {rows}
    explain.step = {act}: {result}
    explain.possibly = {result}, {count} more possibly
    explain.part = {count} of {before}
    explain.become = {before} become {after}
    explain.counted = 1 row for {before}
    explain.condition = '{condition}' alone keeps {rows}
    explain.row = '{name}' means {row} (in '{collection}')
    explain.row.id = '{name}' means {row} ({id} in '{collection}')
    explain.a-row = a row
    explain.row.alias = {meaning}, by its name '{alias}'
    explain.rows = '{name}' means any of {count} rows
    explain.category = '{name}' means {values:list separator}
    explain.days = '{date}' stands for {days:list separator}
    explain.no-day = no day
    explain.more-days = {meaning} and {count} more runs of days
    explain.seasons = {meaning} (seasons: 21 is March to May, 22 June to August, 23 September to November, 24 December to February)
    explain.days.between = {first} to {last}
    explain.days.from = {first} and all later days
    explain.days.until = {last} and all earlier days
    explain.days.all = all days
    explain.derived = '{name}' is taken from '{field}'
    explain.field = '{name}' is the field '{field}'
    explain.note.limit-before-sort = note: '{limit}' comes before '{sort}': the rows are cut first and then put in order; write '{sort} | {limit}' for the first in that order
    explain.note.and-or = note: 'and' binds closer than 'or': this reads '{reading}'; brackets make it plain
    explain.note.date-as-text = note: '{condition}' compares a date with a text; write {value} without quotes
    explain.note.sort-without-effect = note: '{sort}' has no effect before '{later}'
    explain.note.sorted-twice = note: '{first}' is undone by '{second}'; write both keys after one 'sort'

    ## What 'why' says.
    proof.kept = {id} of '{collection}' is in the answer
    proof.left-out = {id} of '{collection}' is not in the answer
    proof.named = {head}: {label}
    proof.source = it is one of '{source}'
    proof.holds = '{condition}' holds
    proof.fails = '{condition}' fails
    proof.undecided = '{condition}' is undecided, and 'possibly' would keep the row
    proof.found-by = '{stage}' finds it, as row {number}
    proof.found = {verdict}: {findings}
    proof.missing = {name} is missing
    proof.value = {name} is {value}
    proof.value.note = {name} is {value} ({note})
    proof.inferred = {finding}, which the source implies and does not state
    proof.followed = '{stage}' leads to it from {count:counted row|rows}:
    proof.members = '{stage}' made it of {count:counted row|rows}:
    proof.opened = '{stage}' opens the group that it is in
    proof.added = '{stage}' adds it
    proof.added.there = '{stage}' adds it, because there:
    proof.cut = '{stage}' leaves it out
    proof.cut.position = '{stage}' cuts it off: it is number {position} of the rows before
    proof.duplicate = '{stage}' leaves it out: a row before has the same values
    proof.excluded = '{stage}' takes it away: it is in that query
    proof.lacking = it is not in '{stage}'
    proof.unreached = '{stage}' does not lead to it from any row
    proof.unreached.from = '{stage}' would lead to it from a row that is not there:
    picture.undated = without a place on the axis ({count}), which is '{field}':
    picture.page.search = Search
    picture.page.language = Language
    picture.page.table = Table
    picture.page.all = all
    picture.page.date = Date
    picture.page.name = Name
    picture.page.source = Source
    picture.page.locator = Place in it
    picture.page.proof = Why it is here
    picture.page.meaning = What the date says
    picture.page.shown = {count} of {all} rows shown
    picture.page.own-name = English
    picture.no-graph = a graph needs rows with two fields that lead to others, such as 'from' and 'to'
    picture.no-places = a map needs rows with two numbers: 'latitude' and 'longitude', or 'lat' and 'lon'
    picture.places-left-out = {rows} without a place on the earth left out
    picture.cannot-convert = cannot make a PNG: {reason}
    picture.no-converter = cannot make a PNG: none of {names:list or} is installed
    picture.no-converter.hint = save it as '.svg', which every browser opens
    picture.converter-failed = '{name}' could not convert the picture
    picture.too-many-marks = the picture would have {marks} marks; {most} are the most
    picture.too-many-marks.hint = narrow the question, or draw how many there are: 'chart decade'
    served.too-many-rows = a part of this condition is decided here, and more than {most} rows of the server would have to be read for it
    served.too-many-rows.hint = narrow the rows by another condition, on a date, a number or a name
    served.no-server = the corpus is in memory, and no database is asked
    served.no-server.hint = publish it with 'clio publish', open it by its address, and ask again
    picture.no-value = (none)
    picture.beside = beside the axis, or on several places of it ({field}):
    picture.left-out = {count} more {count:word category|categories} have no room: narrow the question, or save the picture
    picture.points-left-out = {count} {count:word row lacks|rows lack} '{x}' or '{y}'
    picture.legend.day = a day that is known
    picture.legend.lasted = lasted
    picture.legend.may-have-lasted = may have lasted
    picture.legend.one-day = one unknown day of these
    picture.legend.either = one or the other
    picture.legend.open = open
    picture.legend.approximate = about
    picture.legend.doubtful = in doubt
    picture.legend.possibly-there = possibly in the answer
    picture.legend.certain = in every case
    picture.legend.possible = in some case
    picture.legend.range = 2..3 is at least 2 and at most 3; the shade is that of the least
    proof.other-rows = '{stage}' gives rows of '{noun}', and this is not one of them
    proof.in-group = '{stage}' gives groups: it is in number {number}; 'open {number}' shows them
    proof.sequence.row = {id} ({date})
    proof.sequence.shown = in the last answer:
    proof.sequence.later = {row}, {gap} later
    proof.sequence.gap = {days:counted day|days}
    proof.sequence.gap-between = {low} to {high} days
    proof.sequence.gap-from = {low} days or more
    proof.sequence.gap-to = {high} days or less
    proof.sequence.gap-unknown = some time
    proof.sequence.relation = that it comes later is what {id} says
    proof.sequence.condition = '{step}' is undecided for {id}
    proof.sequence.same-day = {id} and {other} are on the same day, and nothing says which comes first
    proof.sequence.order = the dates of {id} and {other} leave open how they stand to one another
    proof.sequence.window = the dates leave open whether {other} is near enough to {id}
    proof.sequence.lies = {id} ({date}) lies where '{step}' wants no row
    proof.sequence.lies-same-day = {id} ({date}) is on the same day, and may lie where '{step}' wants no row
    proof.sequence.may-lie = {id} ({date}) may lie where '{step}' wants no row
    proof.sequence.coverage = '{step}' looks at days that the corpus does not cover
    proof.sequence.missing = no row that may satisfy '{step}' is there in time
    proof.sequence.possible = '{condition}' is possible
    proof.sequence.undated = it has no '{field}'
    proof.sequence.without-key = it has no value that the rows of a sequence could share
    proof.sequence.together = each of these may follow the one before, but their dates do not allow all of it at once
    proof.sequence.different-rows = in every case some row follows, though no row follows in all of them
    proof.place = {source} ({id})
    proof.place.locator = {source} ({id}), {locator}
    proof.written = written in: {place}
    proof.claim = claim of {speaker}, {claim} Written in: {place}
    proof.more = and {count} more
    proof.quoted = “{text}”


    # Lessons.

    ## How a lesson is read.
    lesson.begin = {title}
    lesson.task = Task {number} of {count}: {title}
    lesson.twin = {task}. Now you have seen how it is done, the same once more
    lesson.start = begin with: {query}
    lesson.done = All tasks of this lesson are done: {title}.
    lesson.next = The next lesson: .lesson {name}
    lesson.take-home = What you have learned, to take home: .lesson notes
    lesson.ended = the lesson is over; what was open before is open again
    lesson.none = there is no task to answer
    lesson.unknown = there is no lesson '{name}'
    lesson.unknown.nearest = did you mean '.lesson {name}'?
    lesson.unknown.hint = '.lesson' lists the lessons
    lesson.playing = queries are not judged until '.back'
    lesson.fault = lesson '{lesson}', line {line}: {fault}

    ## Hints.
    lesson.hint = Hint: {hint}
    lesson.hint.collection = ask of the collection '{collection}'
    lesson.hint.fields = ask of the collection '{collection}'; what matters is {fields:quoted and}
    lesson.hint.shape = an answer may look like this: {shape}
    lesson.no-more-hints = There are no more hints. '.answer' shows how it is done, and then asks a task of the same kind.
    lesson.answer = This is how it is done:
    lesson.go-on = '.skip' goes on.

    ## What is said of an answer.
    lesson.right = Right.
    lesson.lacks = The rows are right. The task asks for {words:quoted and}, which this query does without.
    lesson.not-judged = This cannot be compared with what was asked for, and is not judged.
    lesson.not-a-lesson = '{name}' is no lesson
    lesson.report.unread = {path}: {count:counted line|lines} left out: no attempt can be read there
    lesson.check.no-trials = '{path}' has no line of task, verdict and query, parted by tabs
    lesson.no-such-task.hint = the tasks are numbered 1 to {count}
    lesson.no-such-task = there is no task '{word}' in this lesson
    lesson.end-reached = This was the last task. Still open: {tasks:list and}. '.task {first}' goes back.
    lesson.wrong = Not yet: {difference}.
    lesson.other-rows = {found} was found, and {wanted} was asked for
    lesson.rows = {surplus:counted row|rows} too many, {lacking} missing
    lesson.rows.surplus = {surplus:counted row|rows} too many
    lesson.rows.lacking = {lacking:counted row is|rows are} missing
    lesson.cells = {rows}, such as {example}
    lesson.value = {found} was found, and {wanted} was asked for
    lesson.columns = the answer has {found:counted column|columns}, and {wanted} were asked for
    lesson.order = the rows are right, but from row {place} on not their order
    lesson.undecided = the certain rows are right, but not those that are left open: {rows}
    lesson.undecided-count = the certain rows are right, but {found:counted row|rows} are left open in place of {wanted}
    lesson.behind = Behind the numbers: {rows}.
    lesson.row = {id}: {found}
    lesson.surplus-row = Not asked for, for example: {row}
    lesson.lacking-row = Missing, for example: {row}
    lesson.lucky = The same rows here, but by luck. On the corpus below it is another answer{counts}:
    lesson.lucky.counts = : {found} in place of {wanted}
    lesson.lucky.other-rows = , with other rows
    lesson.at-once = {count} things at once:
    lesson.replaced = This is what '{given}' gives in place of '{wanted}'.
    lesson.without = This is what comes out without '{text}'.
    lesson.with = This is what '{text}' gives where it does not belong.
    lesson.swapped = This is what comes out where '{second}' stands before '{first}'.

    ## Notes to take home.
    lesson.notes.title = What I have learned with clio
    lesson.notes.none = No task was answered yet.
    lesson.notes.words = Words: {words:list and}
    lesson.notes-written = the notes are in '{path}'

    ## Faults of lessons.
    lesson.no-title = there is no 'title'; write it between two lines of '---' at the beginning
    lesson.unknown-property = '{name}' is no property of a lesson; there are {allowed:quoted and}
    lesson.no-tasks = there is no task; begin one with '## Task 1: TITLE'
    lesson.no-answer = task {task} has no answer; add a fence 'answer' with a query
    lesson.no-hint = task {task} has no hint; add '- hint: TEXT'
    lesson.no-quote = nothing is said of '{fence}'; write a quote ('> TEXT') behind it
    lesson.unknown-fence = '{word}' is no fence of a task; there are {allowed:quoted and}
    lesson.misplaced-fence = '{word}' cannot stand here; it belongs to a task, and 'wrong' has a name behind it
    lesson.unknown-item = '{text}' is none of 'hint', 'use', 'compare' and 'same'
    lesson.unknown-comparison = '{word}' is no way to compare; there are {allowed:quoted and}
    lesson.empty-fence = the fence '{word}' is empty

    ## What is told to a teacher.
    lesson.check.fault = {path}:{line}: {message}
    lesson.check.warning = {path}:{line}: worth a look: {message}
    lesson.check.no-query = this is no query of the corpus, {reason}: {query}
    lesson.check.answer-lacks = the answer does without {words:quoted and}, which the task asks for
    lesson.check.answers-differ = this answer gives other rows than the others: {query}
    lesson.check.empty = this gives no rows, as many wrong answers would: {query}
    lesson.check.wrong-passes = the wrong answer '{name}' is right, or right by luck
    lesson.check.not-told = task {task} does not tell this from the answer: {query}
    lesson.check.not-taught = '{word}' is used, and is not taught here or before
    lesson.check.translation = the code differs from that of the same lesson in another language: {query}
    lesson.check.trial = {query} is judged as {found}, not {wanted}
    lesson.check.summary = {count:counted lesson|lessons} checked; {told} of {all} small changes of their answers are told apart ({percent} %)

    ## Courses in one file.
    lesson.sealed.difference = this is another answer than the one that was asked for
    lesson.sealed.lucky = The same rows here, but by luck. Where the data are a little different it is another answer.
    lesson.sealed.answer = This course keeps its answers. '.skip' goes on.
    lesson.sealed.other-corpus = the course was sealed for another corpus than that of this version of clio; its answers cannot be judged
    lesson.sealed.check = a sealed course has no answers to be checked; check the lessons that it was made of
    lesson.packed.no-course = it is not a course; make one with 'clio lesson pack'
    lesson.packed.other-version = it is a course of another version of clio; pack it again
    lesson.packed.changed = it was changed after it was packed; pack it again
    lesson.packed.no-table = the course does not contain this table
    lesson.pack.ending = '{path}' does not end in '.lesson', by which a course is known
    lesson.pack.twice = '{name}' is packed already; put the languages of a lesson in the folders 'en', 'zh' and 'ja'
    lesson.pack.other-table = another table has the same name; rename one
    lesson.pack.no-text = it is not text in UTF-8; save it so
    lesson.pack.written = {count:counted lesson|lessons} packed into '{path}'

    ## A lesson to begin with.
    lesson.new.taken = '{path}' is there already; name another file
    lesson.new.written = '{path}' is a lesson of one task; 'clio lesson {path}' teaches it, 'clio lesson check {path}' checks it
    lesson.new.title = My lesson
    lesson.new.prose = What a learner reads first. The query below runs, and its answer is shown:
    lesson.new.task = two conditions
    lesson.new.question = Which events before 1976 have Japan as one of their actors?
    lesson.new.wrong = These are the events of all actors.
    lesson.new.hint = A second condition is joined by one word.
    lesson.new.twin = Which events after 2000 have South Korea as one of their actors?
    lesson.task-number = the task '{found}' has not the number {expected}, which is its turn

    # Help (Conversation).


    ## The help without a word.
    help.overview.ask = Ask a question; Enter sends it when it is complete, Tab completes:
    help.overview.last-answer = (_ is the last answer)
    help.overview.stages = A collection can be followed by 'where CONDITION', then by stages, each after '|':
    help.overview.last-stages = and at the end: {stages:list separator}
    help.overview.texts = The texts of sources, once attached ('.attach SOURCE FILE'), are the collection 'passages':
    help.overview.collocates = (names in the corpus, words, pairs of Han characters)
    help.overview.find = A name or a text in any collection:
    help.overview.statements = Besides queries:
    help.overview.conditions = Conditions:
    help.overview.commands = Commands:
    help.overview.topics = '.help TOPIC' lists one of these, and '.help NAME' shows what has a name, with examples:
    help.example = '.help NAME' shows one with examples
    help.run-example = '.example N' runs one of these
    help.typed-example = '-' is for typing, with names of your own
    help.more = See also {words:list separator}
    help.theme.groups = Of the rows in a group, after 'group by .. with', and of all rows, in 'expect':
    help.theme.rows = Of the rows before and after a row, in their order:
    help.theme.texts = Of texts:
    help.theme.numbers = Of numbers:
    help.theme.dates = Of dates:
    help.theme.values = Of values of any kind:

    ## Keys.
    help.key.enter = send the query when it is complete, otherwise begin a new line
    help.key.new-line = begin a new line
    help.key.complete = complete; again: the next or the previous candidate
    help.key.up-down = line within the query, then into the list below it; without one earlier queries that begin as typed
    help.key.search = search earlier queries; further back, or forward
    help.key.suggestion = at the end: accept the grey suggestion, or a word of it
    help.key.close = close the list; Ctrl-G also takes back what Tab has put in
    help.key.words = a word back or forward
    help.key.entries = earlier or later queries, whatever is typed
    help.key.line-ends = beginning or end of the line
    help.key.delete-word = delete the word before or after the cursor
    help.key.delete-line = delete to the beginning or to the end of the line; Ctrl-Y brings it back
    help.key.explain = explain the word at the cursor
    help.key.elsewhere = edit the line in $EDITOR
    help.key.transpose = exchange two characters
    help.key.interrupt = discard the line, or stop the running query
    help.key.clear = clear the screen
    help.key.leave = leave, on an empty line

    ## Stages, under their first word.
    help.statement.find = begin with the rows of any collection that have a name or contain a text
    help.statement.let = give a value, or the one value of a query, a name
    help.statement.view = give a query a name, with parameters
    help.statement.explain = say what each stage does, and how many rows it keeps
    help.statement.why = say why a row is in an answer, or why it is not
    help.statement.show = show a row with all its fields and what refers to it
    help.statement.describe = say what a collection or a field contains
    help.statement.run = run the statements of a file with parameters
    help.statement.expect-error = end the script with an error unless a query has the error of a code
    help.stage.where = keep the rows for which a condition holds
    help.stage.having = keep the groups for which a condition holds
    help.stage.count = count the rows
    help.stage.select = show some values of each row
    help.stage.sort = put the rows in order
    help.stage.limit = take the first rows
    help.stage.offset = leave out the first rows
    help.stage.group = make one row of all rows that have the same values; 'empty' adds those between; without 'by' one of all rows
    help.stage.follow = go on to the rows that a field refers to
    help.stage.compute = compute a value for each row
    help.stage.each = make a row of each value of a field that has several
    help.stage.join = add the columns of matching rows of another table
    help.stage.sequence = find rows that follow one another in time, and between which others do not lie
    help.stage.pivot = make columns of the values of a key of groups
    help.stage.unpivot = make a row of each of some columns
    help.stage.per = run stages on the rows of each value separately
    help.stage.distinct = keep one of the rows that are alike
    help.stage.sample = draw rows at random
    help.stage.union = add the rows of another query
    help.stage.intersect = keep the rows that another query also gives
    help.stage.except = leave out the rows that another query gives
    help.stage.open = go on to the rows of a group
    help.stage.conflicts = pair the claims that contradict each other
    help.stage.kwic = show each occurrence of a word in its context
    help.stage.collocates = count the words around a word
    help.stage.expect = end the script with an error if the rows are not as expected
    help.stage.save = write the rows to a file
    help.stage.into = keep the rows under a name
    help.stage.why = say for each row why it is there
    help.stage.chart = draw amounts: bars, lines, areas, points or a heat map
    help.stage.timeline = draw the dates of rows on an axis, with what is uncertain of them
    help.stage.cite = list the sources of the rows

    ## Operators, as they are written.
    help.operator.= = it is the value, or has that name
    help.operator.< = it is less, or ends before
    help.operator.<= = it is not more, or ends by then
    help.operator.> = it is more, or begins after
    help.operator.>= = it is not less, or begins then or later
    help.operator.in = it is in a list or a range
    help.operator.contains = the text contains another
    help.operator.has = the text contains another as whole words
    help.operator.starts with = the text begins with another
    help.operator.ends with = the text ends with another
    help.operator.like = the whole text matches a pattern of *, ? and [..]
    help.operator.~ = a regular expression finds something in the text
    help.operator.under = it is the value, or belongs to it

    ## Relations in time, as they are written.
    help.relation.before = it ends before the period begins, with days between
    help.relation.after = it begins after the period ends, with days between
    help.relation.meets = it ends where the period begins
    help.relation.met by = it begins where the period ends
    help.relation.overlaps = it begins before the period and ends within it
    help.relation.overlapped by = it begins within the period and ends after it
    help.relation.starts = it begins with the period and ends before it does
    help.relation.started by = it begins with the period and ends after it does
    help.relation.during = it begins after the period does and ends before it does
    help.relation.encloses = it begins before the period and ends after it
    help.relation.finishes = it ends with the period and begins after it does
    help.relation.finished by = it ends with the period and begins before it does
    help.relation.equals = it begins and ends with the period
    help.relation.intersects = it has a day in common with the period
    help.relation.covers = every day of the period is in it

    ## Words of conditions.
    help.word.and = both conditions hold; it binds closer than 'or'
    help.word.or = one of the conditions holds, or both
    help.word.not = the condition does not hold
    help.word.possibly = the condition holds in some case that the data leave open
    help.word.certainly = the condition holds in every case that the data leave open
    help.word.any = the condition holds for one value of a field that has several
    help.word.all = the condition holds for all values of a field that has several
    help.word.no = the condition holds for no value of a field that has several

    ## Tasks, under their words.
    help.task.actors = find the events of one actor
    help.task.times = find what happened in a period
    help.task.decades = count by decade
    help.task.doubt = see what is only possible
    help.task.sources = see where it is written
    help.task.reasons = ask why a row is in an answer
    help.task.claims = compare claims
    help.task.saving = save an answer
    help.task.files = open my own table
    help.task.links = follow links between rows
    help.task.sequences = find a sequence of events
    help.task.names = look up a name in another script
    help.task.context = see a word in its context

    ## Functions, under their names.
    help.aggregate.count = how many rows the group has
    help.aggregate.min = the least value: of dates the earliest, of texts the first in order
    help.aggregate.max = the greatest value
    help.aggregate.sum = the sum of the numbers; of whole numbers without rounding
    help.aggregate.mean = the sum of the numbers divided by how many there are
    help.aggregate.median = the number in the middle, or the mean of the two in the middle
    help.aggregate.quantile = the number that a share of the numbers, from 0 to 1, lie below
    help.aggregate.correlation = how closely two numbers go together, from -1 to 1, in the rows that have both
    help.aggregate.first = the value of the first row, in the present order
    help.aggregate.last = the value of the last row
    help.aggregate.sd = the standard deviation of a sample; missing for fewer than two numbers
    help.aggregate.list = the values of all rows, in their order
    help.aggregate.distinct = each different value of the rows, once
    help.aggregate.count distinct = how many different values the rows of the group have
    help.aggregate.count where = how many rows of the group a condition holds for
    help.window.previous = the value of the previous row, or of one so many places before
    help.window.next = the value of the next row, or of one so many places after
    help.window.first = the value of the first row
    help.window.last = the value of the last row
    help.window.sum over all = the sum over all rows; within 'per' over those of the group
    help.window.max so far = the greatest value of the rows before and of the row itself
    help.window.mean over last 5 = the mean of so many rows, the row itself being the last
    help.window.median over 3 years = the median over the days up to and including that of the row
    help.window.position = the position of the row, counted from 1
    help.function.lower = the text in lower case
    help.function.upper = the text in upper case
    help.function.length = the number of its characters, as a reader counts them
    help.function.trim = the text without spaces at its ends
    help.function.replace = the text with one piece, or what /old/ finds, in place of another
    help.function.extract = the first match of a regular expression, or a group of it; otherwise missing
    help.function.split = a list of the parts between a separator
    help.function.substring = some characters of the text, from a position, counted from 1; without a count all that follow
    help.function.concat = all texts as one; missing if one of them is
    help.function.exact = whether a text is exactly this, including case and marks on letters
    help.function.round = the number rounded to some digits after the point; without digits to a whole number
    help.function.floor = the greatest whole number that is not above it
    help.function.abs = the number without its sign
    help.function.ceiling = the least whole number that is not below it
    help.function.sqrt = the square root
    help.function.exp = e to the power of the number
    help.function.log = the natural logarithm; log(x) / log(10) has the base 10
    help.function.power = the first number to the power of the second
    help.function.mod = the remainder of a division, with the sign of the divisor: mod(-1, 10) is 9
    help.function.year = the year of a date, within bounds if the date leaves it open
    help.function.month = the month of a date, 1 to 12
    help.function.decade = the first year of the decade of a date
    help.function.century = the first year of the century of a date
    help.function.earliest = the first day that a date can mean
    help.function.latest = the last day that a date can mean
    help.function.duration = how many days a span lasted, within bounds if its ends are open
    help.function.precision = how precise a date is: to a day, a month, a year
    help.function.written = the words that a date was read from, such as '5 March 1962'; its text in EDTF if it was read from that, or computed
    help.function.days = how many days from one date to another, within bounds if they are open; a span counts from its start
    help.function.period = the days, weeks, months or years that a date lies in, as a date; for a span that of its start
    help.function.day = the day of the month, 1 to 31; of a span that of its start
    help.function.weekday = the day of the week, from 1 for Monday to 7 for Sunday
    help.function.week = the week of the year by ISO 8601, 1 to 53
    help.function.quarter = the quarter of the year, 1 to 4
    help.function.count = how many values the row has there
    help.function.coalesce = the first of the values that is not missing
    help.function.number = the number that a text states, as people write it; missing if it states none
    help.function.date = the date that a text or a year states; missing if it states none
    help.function.text = the value as a text, as it is shown
    help.function.if = the first value if the condition holds, otherwise the second

    ## States, as they are written behind 'is'.
    help.state.missing = there is no value
    help.state.known = there is a value
    help.state.uncertain = a date is doubtful, approximate, imprecise or open
    help.state.doubtful = the source doubts the date (?)
    help.state.approximate = the source gives the date as approximate (~)
    help.state.imprecise = a date is less precise than a day, or a number is known within bounds
    help.state.open = a span has no stated beginning or end
    help.state.inferred = the value was inferred and is in no source
    help.state.disputed = claims about it contradict each other

    ## Output modes, as they are written.
    help.mode.box = a table in lines, as wide as the screen
    help.mode.table = a table in lines of ASCII
    help.mode.list = one row per line, with '|' between its values
    help.mode.line = one value per line
    help.mode.csv = values with commas between them (RFC 4180)
    help.mode.tsv = values with tabs between them
    help.mode.json = an array with an object per row
    help.mode.jsonl = one object per line
    help.mode.yaml = a YAML mapping per row
    help.mode.markdown = a Markdown table
    help.mode.html = an HTML table
    help.mode.answer = a JSON object a statement: rows, what is undecided and why, faults, proofs

    ## Styles of citation, as they are written.
    help.style.plain = one source per line, with places and both forms of names
    help.style.gbt7714 = GB/T 7714-2015, numbered
    help.style.chicago = a bibliography after the Chicago Manual of Style
    help.style.bibtex = BibTeX entries
    help.style.csl-json = input for citation processors

    ## Commands, under their names.
    help.command.help = say what can be typed, or what a word or a code means
    help.command.example = run an example of the last help by its number; alone: list them
    help.command.examples = list forty questions to the built-in corpus; with a number: run the queries that answer it
    help.command.quit = leave, with an exit code
    help.command.open = open another corpus; without a name the built-in one
    help.command.link = let a field refer to the rows of another collection that have its value
    help.command.gather = make one field of the values of several: 'events.actor' of 'actor1 actor2'
    help.command.attach = attach a copy of a source: 'passages' are its paragraphs; alone: list the texts
    help.command.detach = remove the text of a source again
    help.command.tables = list the collections and their rows
    help.command.schema = list the fields of a collection, or of all
    help.command.stats = say how the fields of a collection are stored, and how much space they need
    help.command.values = list the values of a field and how often each occurs
    help.command.mode = choose how answers are written
    help.command.last = show the last answer again, with all its rows; 'wide' with all columns and whole texts
    help.command.next = show the next rows of the last answer
    help.command.prev = show the rows of the last answer before those shown
    help.command.first = show the first rows of the last answer, or the first N
    help.command.pager = show what is longer than the screen by a program, or by COMMAND
    help.command.limit = show at most N rows of an answer
    help.command.read = run the queries of a file
    help.command.timer = say how long each answer took
    help.command.history = list earlier queries, or forget them
    help.command.lang = choose the language of names and messages
    help.command.fix = correct the last faulty query as its hint says, and run it
    help.command.export = write the corpus as a Data Package, for clio and other programs
    help.command.bom = begin csv and tsv with a byte order mark, for spreadsheets
    help.command.guard = put an apostrophe before texts that a spreadsheet would run as formulas
    help.command.set = limit the time or memory of a statement, as in 'memory 2G'
    help.command.about = say which version this is, and what is open
    help.command.reload = open the same corpora again, as their files are now
    help.command.info = show a row in full, like 'show'
    help.command.show = show a row of the last answer in full; 'settings': list all settings as commands
    help.command.header = write the names of columns above answers, or leave them out
    help.command.null = choose what stands for a missing value
    help.command.color = choose whether answers are coloured
    help.command.results = list the last answers, '_1' on, with their queries and rows
    help.command.output = send answers to a file, or to a command behind a bar; alone: bring them back
    help.command.once = send the next answer to a file, or to a command behind a bar
    help.command.copy = copy the last answer to the clipboard of the terminal
    help.command.run = run an entry of the history again; at the prompt '!N' does the same
    help.command.edit = open the last query, or one of the history, in your editor, and run what you save
    help.command.watch = ask the last query again every few seconds
    help.command.check = say whether a query has a fault, and do not run it
    help.command.format = show a query in clio's layout
    help.command.vars = list the values, answers and views that you have named
    help.command.forget = remove a value, an answer or a view that you have named
    help.command.keep = keep the last query as a view for every later session
    help.command.print = write a text among the answers
    help.command.echo = repeat each statement before its answer
    help.command.bail = end a script at its first fault, or go on
    help.command.shell = run a command of the system; alone: a shell
    help.command.cd = change the folder from which paths are meant; alone: your own
    help.command.pwd = show the folder from which paths are meant
    help.command.lesson = list the lessons, start one, or end it
    help.command.task = show the task once more, or go to another
    help.command.hint = give a hint for the task
    help.command.answer = show how the task is done, then ask one of the same kind
    help.command.skip = go on to the next task
    help.command.play = ask freely, without being judged
    help.command.back = return to the task
    help.command.progress = show which tasks are done
    help.command.record = write what is typed and shown to a page that clio test runs
    help.command.replay = show a page as if it were typed; nothing runs


    ## What '.help CODE' says of each code, and what to do about it.
    help.code.CL0001 = something else was expected there
    help.code.CL0001.remedy = The message says what was expected at the caret. If one change is enough, the hint has it, and '.fix' makes it.
    help.code.CL0002 = a quote that is not closed
    help.code.CL0002.remedy = Close the text with the quote that belongs to the opening one: " ", “ ”, 「 」 or 『 』. A text may go over lines, but not over a blank one. A double quote inside is written \\".
    help.code.CL0003 = a bracket that is not closed
    help.code.CL0003.remedy = Close it: ( ) around conditions and arguments, [ ] around lists, {{ }} around queries, / / around patterns. A bracket must close before the next '|' of its own stage.
    help.code.CL0004 = a bracket that closes nothing
    help.code.CL0004.remedy = Remove it, or write the one that opens it.
    help.code.CL0005 = two conditions side by side
    help.code.CL0005.remedy = Write 'and' or 'or' between them; clio never guesses which is meant.
    help.code.CL0006 = a character that the language does not use
    help.code.CL0006.remedy = Leave it out. In a name or text it goes in double quotes: "2+2".
    help.code.CL0007 = a form of another language
    help.code.CL0007.remedy = Write what the message offers. '.fix' makes the change.
    help.code.CL0008 = an interval that reads as a division
    help.code.CL0008.remedy = Write @1964-10/1970-02 for something that lasted from one to the other, 1964-10..1970-02 for all days between.
    help.code.CL0009 = an invalid date
    help.code.CL0009.remedy = Dates are written 1976, 1976-06, 1976-06-03, 1976年6月3日 or 昭和51年; every other form of the Extended Date/Time Format goes after '@', as in @1974~.
    help.code.CL0010 = nested too deeply
    help.code.CL0010.remedy = Take the condition apart: several 'where' stages one after another mean the same as 'and'.
    help.code.CL0011 = a number that is too large
    help.code.CL0011.remedy = Whole numbers go up to 9223372036854775807. Larger ones can be written with a decimal point.
    help.code.CL0012 = 'missing' compared as if it were a value
    help.code.CL0012.remedy = Write 'date is missing' or 'date is not missing'. A comparison with a missing value is neither true nor false.
    help.code.CL0013 = a range that ends before it begins
    help.code.CL0013.remedy = Write the earlier bound first.
    help.code.CL0014 = a text that cannot be read
    help.code.CL0014.remedy = Queries and scripts are UTF-8 without NUL bytes. Save the file as UTF-8; 'iconv -f GB18030 -t UTF-8' converts one.
    help.code.CL0015 = a stage without its '|'
    help.code.CL0015.remedy = Write '|' before each stage.
    help.code.CL0016 = a statement that begins with what continues another
    help.code.CL0016.remedy = A statement ends at ';', at a blank line, and at the end of a line where it is complete, unless the next line begins with '|', a comma, 'and', 'where' or another word that no statement begins with.
    help.code.CL0017 = a reserved word in a name without quotes
    help.code.CL0017.remedy = A name without quotes ends at the first word of the language. Put such a name in double quotes.
    help.code.CL0101 = a collection that the corpus does not have
    help.code.CL0101.remedy = '.tables' lists the collections of the corpus. 'view NAME = QUERY' defines a view.
    help.code.CL0102 = a stage that the language does not have
    help.code.CL0102.remedy = '.help stages' lists the stages that can follow '|'.
    help.code.CL0103 = a field that the collection does not have
    help.code.CL0103.remedy = '.schema COLLECTION' lists the fields. A word on the right of a comparison is a value; a field there is written with a dot: '.year'. An unknown field is an error, never an empty answer.
    help.code.CL0104 = a name that nothing has
    help.code.CL0104.remedy = '.values COLLECTION.FIELD' lists the values of a field. A name can be written in any script in which the corpus has it. 'contains' finds a part of a name.
    help.code.CL0105 = a parameter that has no value
    help.code.CL0105.remedy = Set it: 'let $from = 1964' in the script, '-p from=1964' on the command line, 'run "file" with $from = 1964', or '| into $from' for an answer.
    help.code.CL0106 = an answer that is not there
    help.code.CL0106.remedy = '_' is the last answer that succeeded, '_1' the first of the session. Ask a query first.
    help.code.CL0107 = a function that the language does not have
    help.code.CL0107.remedy = '.help functions' lists the functions of a row and those of groups, which go after 'with'.
    help.code.CL0108 = a state that no value has
    help.code.CL0108.remedy = '.help states' lists the states that can follow 'is'. To compare with a value, write '='.
    help.code.CL0109 = a dot command that the shell does not have
    help.code.CL0109.remedy = '.help' lists the commands. A query does not begin with a dot.
    help.code.CL0110 = a view that has not been defined
    help.code.CL0110.remedy = 'view NAME($x) = QUERY' defines a view, and it is called with a value for each parameter: 'early(1970)'.
    help.code.CL0111 = a name that something else already has
    help.code.CL0111.remedy = Choose a name that no collection has.
    help.code.CL0112 = a view that leads back to itself
    help.code.CL0112.remedy = A view begins with a collection or with another view, and never with itself, not even through others.
    help.code.CL0113 = an id that no row has
    help.code.CL0113.remedy = 'show' takes the id of a row; 'select id' shows the ids of the rows of a query.
    help.code.CL0114 = an id that rows of several collections have
    help.code.CL0114.remedy = Write the collection before the id: 'show actors.japan'.
    help.code.CL0115 = passages when no text of a source is attached
    help.code.CL0115.remedy = The texts of sources are not part of a corpus. '.attach SOURCE FILE' attaches your copy, plain or in HTML; a file SOURCE.txt or SOURCE.html in 'texts' beside the descriptor, or in ~/.local/share/clio/texts, is found by itself.
    help.code.CL0116 = a heading that several columns of a file have
    help.code.CL0116.remedy = Each field has a name of its own, which '.schema COLLECTION' lists. Write that.
    help.code.CL0201 = two kinds of values that cannot be compared
    help.code.CL0201.remedy = '.schema COLLECTION' says what a field holds: a date, a number, a name, a text. Names can be compared with '=' and 'in', dates and numbers also with '<' and '>'.
    help.code.CL0202 = something that is neither true nor false
    help.code.CL0202.remedy = Write a condition after 'where'. Compare the value with another, or ask 'title is known'.
    help.code.CL0203 = something that is not allowed at this place
    help.code.CL0203.remedy = The hint says where it is allowed.
    help.code.CL0204 = a function with other arguments than it takes
    help.code.CL0204.remedy = Write it as the message shows.
    help.code.CL0205 = a dot command with other arguments than it takes
    help.code.CL0205.remedy = Write it as the message shows; '.help COMMAND' says more.
    help.code.CL0206 = rows that name no source
    help.code.CL0206.remedy = 'cite' lists what the field 'source' of the rows refers to, also for the members of a group. If the field has another name, the descriptor marks it with "clio": {{"source": true}}.
    help.code.CL0207 = a field whose name reads as something else
    help.code.CL0207.remedy = In backquotes everything is a name: `2019`, `Country Name`, `Date.Year`. The heading of a column is accepted, too, as the file has it.
    help.code.CL0208 = a comparison that reads no field
    help.code.CL0208.remedy = A field, or something computed from one, goes on the left of a comparison; otherwise it would be true of all rows or of none.
    help.code.CL0301 = a file, folder or terminal that fails, or a limit that was reached
    help.code.CL0301.remedy = The message says which file or limit, and why. Nothing is wrong with the query.
    help.code.CL0302 = a query that was stopped
    help.code.CL0302.remedy = Ctrl-C stops a query. Its answer is not kept; earlier answers are.
    help.code.CL0303 = an answer that is not as a script expects it
    help.code.CL0303.remedy = The two lines say what was expected and what was found. 'else' after the condition gives a message of your own; the script ends with 1.
    help.code.CL0501 = a warning: a name that several rows have
    help.code.CL0501.remedy = All of them are meant. Write an id instead of the name to mean one.
    help.code.CL0502 = a warning: a number that is also the name of a field
    help.code.CL0502.remedy = The number is meant. The field is written in backquotes, on the right of a comparison with a dot before them.
    help.code.CL0503 = a warning: a heading that several columns of a file have
    help.code.CL0503.remedy = The first of the columns is meant. The others are numbered in the order of the file; '.schema COLLECTION' lists them.


    # The command line (clio).
    file.standard-output = standard output
    cli.cannot-write-report = cannot write the report
    cli.usage = usage: {usage}
    cli.import.presets = usage: {usage}; a preset can be a file of your own, ./mine.json
    cli.import.no-preset = there is no preset
    cli.import.no-file = there is no file to import
    cli.import.no-folder = there is no folder to write; name a new one with -o
    cli.import.one-folder = '--output' names one folder
    cli.packed = packed {tables:counted table|tables} of {rows:counted row|rows} into {path}
    cli.not-a-parameter = '{text}' does not name a parameter; write -p {form}
    cli.strict.one = --strict: an answer left rows undecided; 'possibly' or 'certainly' decides
    cli.strict.many = --strict: {count} answers left rows undecided; 'possibly' or 'certainly' decides
    cli.input-once = standard input can be read once: name '-' once
    cli.input-is-table = standard input is the table: ask with -c or -f
    cli.history-and-none = --history and --no-history; leave one out
    cli.history-file = --history names a file
    cli.safe-writes-none = --safe writes no file; leave out {flag}
    cli.several-modes = more than one mode: {modes:list separator}; name one
    cli.unknown-theme = CLIO_THEME={name}: no such theme; known are {themes:list or}
    cli.unknown-mode = unknown mode '{name}'; known are {modes:list separator}
    cli.typed = answers go into the pipe or the file; type queries here, Ctrl-D ends
    cli.unknown-colour = unknown colour '{name}'; write auto, always or never
    cli.positive-number = --{name} takes a positive number
    cli.memory = --max-memory takes a size such as 800M or 2G, or off
    cli.timeout = --timeout takes a number of seconds, such as 30, or off
    cli.unknown-language = unknown language '{name}'; write {languages:list or}

    # Programs that are started.
    program.cannot-start = cannot start '{command}': {reason}
    program.failed = '{command}' ended with exit code {code}
    program.missing = '{command}' was not found: the shell knows no such command
    program.not-executable = '{command}' cannot be run: it is not a program
    program.read-less = '{command}' read only a part of it
    program.signal = '{command}' was ended by signal {signal}
    program.stopped = '{command}' was stopped by Ctrl-C
    program.none-on-page = a page that is tested starts no program
    program.none-under-safe = --safe starts no program
    program.not-on-page = '{word}' starts a program, which a page that is tested may not
    program.not-on-page.hint = write the command in a fence 'sh', which 'clio test --shell' runs

    editor.cannot-start = no editor is started: {reason}
    editor.failed = the editor '{command}' ended with exit code {code}: nothing runs
    editor.no-terminal = an editor needs a terminal
    editor.none = no editor was found
    editor.none.hint = name one in the environment variable EDITOR, as in 'export EDITOR=nano'
    editor.unchanged = nothing was changed: nothing runs
    output.back = answers no longer go to '{place}'
    output.begin = answers go to '{place}' as {mode}; '.output' brings them back
    output.none = answers are not sent elsewhere
    output.once = the next answer goes to '{place}' as {mode}
    output.text = a text
    output.wrote = {rows} written to '{place}'
    copy.done = {rows} copied to the clipboard as {mode}
    copy.no-terminal = nothing is copied: the clipboard is that of a terminal, and there is none
    copy.no-terminal.hint = write a file, as in '_ | save "answer.tsv"'
    copy.tmux = tmux passes it on only with 'set -g set-clipboard on' in its settings
    copy.too-large = the answer has more than {limit} bytes, which terminals may not take
    copy.too-large.hint = take fewer rows or columns, as in '_ | limit 100', or write a file with '.once answer.tsv'
    form.no-command = '{name}' is not a command here
    form.width = answers are as wide as the terminal; --width at the start sets another width
    form.write = write '{text}'
    form.prompt = the prompt is always the same; '.help keys' lists what it can do
    form.nothing = clio has nothing like it; '.help commands' lists what there is
    form.safe = --safe at the start keeps clio from files and programs
    history.no-entry = the history has no entry {number}
    history.no-entry.hint = '.history' lists the entries with their numbers
    keep.done = '{name}' is kept in '{path}' and is there at the next prompt
    keep.no-folder = there is no folder for what is kept
    keep.no-folder.hint = set the environment variable HOME or XDG_CONFIG_HOME
    keep.no-name = '{name}' cannot be the name of a view
    keep.no-name.hint = take a word of letters, digits and '_' that the language does not use
    keep.rests-on-session = the query cannot be kept, because it needs what only this session has: {fault}
    keep.rests-on-session.hint = write the values, earlier answers and views into the query, and run it again
    keep.unfit = kept views that do not fit this corpus: {names:quoted and}
    names.forgotten = forgot '{name}'
    names.forgotten-file = forgot '{name}', also for the next session
    names.known = you have named {names:quoted and}
    names.none = nothing is defined
    names.unknown = nothing is called '{name}'
    watch.end = asked {count} times
    watch.heading = {time}, every {pause}, Ctrl-C ends it

    ## Pages that are recorded and tested.
    shell.record.none = nothing is being recorded
    shell.record.begin = recording to '{path}'
    shell.record.end = the recording is in '{path}'
    shell.record.taken = '{path}' is there already, and is no recording of clio
    shell.record.taken.hint = choose another name
    transcript.differs = {path}:{line}: other lines are printed than are shown
    transcript.failed = {path}:{line}: a fault that is not shown
    transcript.count.passed = {count} passed
    transcript.count.failed = {count} failed
    transcript.count.updated = {count} updated
    transcript.count.not-run = {count} not run
    transcript.counts = {counts:list separator}
    transcript.not-in-a-fence = '{flag}' has no meaning in a fence
    transcript.bad-arguments = 'clio {arguments}' is no command line

    # Servers of ClickHouse, their addresses and credentials (ClickHouse).
    server.address = address '{address}', character {place}: {reason}
    server.address.no-scheme = an address begins with clickhouse:// or clickhouses://
    server.address.no-host = a host is missing; write it as in clickhouse://host:8123/database
    server.address.no-database = the database is missing; write its name after the hosts, as in clickhouse://host/database
    server.address.deep-path = a database has no '/' in its name; write a '/' that belongs to the name as %2F
    server.address.host = '{name}' is no name of a host; letters and digits of ASCII, '-', '.' and '_' make one
    server.address.bracket = a number of IPv6 stands in brackets, as in clickhouse://[::1]:8123/database
    server.address.port = '{port}' is no port; a port is a number from 1 to 65535
    server.address.doubled-host = '{host}' is there twice; name each host once
    server.address.option = there is no option '{name}'; write cluster, user or ca
    server.address.doubled-option = '{name}' is there twice; write it once
    server.address.no-value = '{name}' has no value; write {name}=VALUE, or leave it out
    server.address.encoding = '%' stands before two hexadecimal digits, and what they mean is UTF-8 without control characters
    server.address.user = a user does not stand before the host; write ?user=NAME at the end
    server.address.password = an address takes no password, because addresses are kept in histories and seen by others; set the environment \
    variable CLICKHOUSE_PASSWORD, or write a line 'host user password' into the file of credentials
    server.address.fragment = an address has no part after '#'; write a '#' that belongs to a name as %23
    server.credentials.unreadable = cannot read the credentials '{path}': {reason}; mend that, or set CLICKHOUSE_USER and CLICKHOUSE_PASSWORD
    server.credentials.open = the credentials '{path}' are open to others (mode {mode}); take their rights away: chmod 600 '{path}'
    server.credentials.foreign = the credentials '{path}' belong to another user; keep them in a file of your own
    server.credentials.no-file = the credentials '{path}' are no file; name one by CLIO_CREDENTIALS
    server.credentials.line = {path}:{line}: this line is no 'host[:port] user password'; write one, or '#' before a comment
    server.credentials.control-sign = a user or password has a control character in it; remove it from CLICKHOUSE_USER, CLICKHOUSE_PASSWORD or the \
    file of credentials
    server.unreachable = {host}: no server of ClickHouse answers: {reason}; check host and port, which is that of HTTP, and whether it runs
    server.untrusted = {host}: the server's certificate is not trusted: {reason}; name the file of its authority by ?ca=FILE or CLIO_CA_FILE
    server.refused-credentials = {host}: the server does not take '{user}' with this password; set CLICKHOUSE_USER and CLICKHOUSE_PASSWORD, or mend \
    the file of credentials
    server.unknown-database = {host}: there is no database '{name}'; check the name after the last '/' of the address
    server.unknown-table = {host}: a table is missing: {text}; check the address, or publish the corpus again
    server.unknown-column = {host}: a column is missing: {text}; check the address, or publish the corpus again
    server.time-limit = {host}: the query took more than {seconds:counted second|seconds}; ask for less, or raise the limit
    server.time-limit.own = {host}: the query took longer than the server allows; ask for less, or have max_execution_time raised there
    server.memory-limit = {host}: the query needs more memory than it may have: {text}; ask for less, or have max_memory_usage raised there
    server.disk-full = {host}: the disk of the server is full; make room there, and do it again
    server.shard-unreachable = {host}: the shard {shard} does not answer; see that it runs and that {host} reaches it, and ask again
    server.shard-unreachable.unnamed = {host}: one of the shards does not answer; see that all run and that {host} reaches them, and ask again
    server.too-old = {host}: the server has version {version}; clio needs {oldest} or later: update the server
    server.damaged-answer = {host}: damaged answer: what came is no table; ask again, and check what lies between, such as a proxy
    server.unreadable-type = {host}: a column of the answer has the type {type}, which clio does not read; convert it in the view or table there
    server.cut-answer = {host}: the answer was cut off: the connection ended too early; see that the server runs, and ask again
    server.cancelled = the query was cancelled; ask it again where that was not meant
    server.stopped = {host}: the query was stopped on the server; ask it again, or ask there who stops queries
    server.library-missing = libcurl is missing, by which clio talks to servers: {reason}; install it (Debian: apt-get install libcurl4)
    server.unknown-cluster = {host}: there is no such cluster: {text}; check the name after ?cluster=, and remote_servers in the server's configuration
    server.forbidden = {host}: '{user}' may not do this: {text}; come as a user who may, by CLICKHOUSE_USER and CLICKHOUSE_PASSWORD
    server.other = {host}: the server refuses (code {code}): {text}; its log says more

    # Corpora on servers (Published).

    published.nothing = nothing is published in {place}; publish a corpus there with 'clio publish CORPUS {place}'
    published.newer-layout = the corpus was published by a newer version of clio; open it with that version, or publish it again with this one
    published.other-clio = what is stored of the corpus is damaged, or was written by another version of clio; publish the corpus again with this one
    published.no-table = the table '{table}' is missing; publish the corpus again, or open it again if somebody has
    published.no-column = the column '{column}' of the table '{table}' is missing; publish the corpus again
    published.changed-column = the column '{column}' of the table '{table}' is not as it was published; publish the corpus again
    published.row-count = the table '{table}' has {rows:counted row|rows}, and {expected} were published; see that all shards run and have their rows, or publish the corpus again
    published.too-many-rows = to answer this, all {rows} rows of the column '{column}' of '{table}' would be read from the server, and at most {limit} may be; ask for what the server can find, or set CLIO_FETCH to a greater number
    published.no-cluster = the address names {count} hosts and no cluster; name the cluster whose shards they are by ?cluster=NAME
    published.incomplete = the table '{table}' has {rows:counted row|rows} after sending, and {expected} were sent; publish the corpus again, which goes on where this ended
    published.cancelled = stopped; publish the corpus again to go on where this ended
    published.stopped = {place}: {message}; {remedy}
    published.takes-files = '{address}' is on a server, and files are asked for here; name the files, or open it alone with 'clio {address}'
    published.unknown-scheme = '{address}' is no address that clio opens; a server's begins with 'clickhouse://', or with 'clickhouses://' over TLS
    published.beside-others = '{address}' is a corpus of its own; open it without others
    published.fetch-limit = '{text}' is no number of rows; write how many may be read of a table, as CLIO_FETCH=1000000
    published.progress = {table}: {rows} of {all} rows
    published.no-address = the last word must be where to publish: 'clio publish CORPUS clickhouse://HOST:PORT/DATABASE'
    published.done = published {tables:counted table|tables} with {rows:counted row|rows} as version {version}; open it with 'clio "{address}"'
    """
}
