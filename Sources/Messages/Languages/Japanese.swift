extension Languages {
  static let japanese = """

    # Lists: what parts items, and what joins the last to them.
    list.separator = 、
    list.and = と
    list.or = または

    # Any text.
    verbatim = {text}

    # Files: what is wrong with them, and what to know of them (Corpus).

    ## Faults with their places, and pieces of sentences.
    load.fault = {place}: {fault}
    load.warning = {place}: 警告：{fault}
    load.quoted = '{name}'
    load.more = ほか {count} 件
    load.joined = {first}、{second}
    load.range.between = {low} から {high} まで
    load.range.from = {low} 以上
    load.range.to = {high} 以下
    load.range.any = ほかの値
    load.commas = コンマ
    load.semicolons = セミコロン
    load.tabs = タブ
    load.bars = 縦棒
    load.spaces = 空白
    load.control-a = 制御文字 A

    ## Values.
    load.not-a-whole-number = '{read}' は整数ではない
    load.not-a-number = '{read}' は数値ではない
    load.not-a-json-array = '{read}' は JSON の配列ではない
    load.not-a-truth-value = '{read}' は true でも false でもない
    load.required = 値がないが、このフィールドには値が必要
    load.not-unique = '{read}' はすでに {line} 行目にある；このフィールドの値は一度しか使えない
    load.duplicate-key = id '{read}' が重複している（初出は {line} 行目）；どちらかの行に別の id を付けてください
    load.duplicate-row = キー '{read}' はすでに {line} 行目にある；どちらかの行を削除してください
    load.not-in-list.nearest = '{read}' は許された値ではない；'{nearest}' の誤り？
    load.not-in-list.few = '{read}' は許された値ではない；{allowed:quoted or} と書いてください
    load.not-in-list.many = '{read}' は許された値ではない；使える値は '{first}'、'{second}' ほか {count} 個
    load.not-matching-pattern = '{read}' はパターン {pattern} に合わない
    load.out-of-range = '{read}' は範囲外；{range}にしてください
    load.wrong-length.characters = '{read}' は {count} 文字；{range}にしてください
    load.wrong-length.items = '{read}' は {count} 項目；{range}にしてください
    load.outside-bounds = '{read}' は上下限 {bounds} の中にない
    load.dangling-reference = '{table}' に行 '{read}' がない
    load.dangling-reference.nearest = '{table}' に行 '{read}' がない；'{nearest}' の誤り？
    load.dangling-reference.any = 行 '{read}' はどの表にもない
    load.dangling-reference.any-nearest = 行 '{read}' はどの表にもない；'{nearest}' の誤り？
    load.ambiguous-reference = 行 '{read}' は複数の表にある；{names:quoted or} と書いてください
    load.unterminated-quote = ここで始まる引用符が閉じていない；引用符を含むセルは引用符で囲み、中の引用符は二つ重ねてください

    ## How the lines of a file make a table.
    load.surplus-cells = 表は {columns} 列だが、この行には {count} セルある；余分なセルは除く
    load.surplus-cells.read = 表は {columns} 列だが、この行には {count} セルある；{read:list and} は除く
    load.missing-cells = 表は {columns} 列だが、この行には {count} セルしかない；残りのセルは欠落とする
    load.lines-above.one = 表は {start} 行目から始まる；その上の 1 行を読み飛ばした：'{first}'
    load.lines-above.many = 表は {start} 行目から始まる；その上の {count} 行を読み飛ばした（最初は '{first}'）
    load.second-headings = この行は二つ目の見出し行として読み飛ばした：{read:list and}
    load.maybe-headings = 下の行が値なのに、この行は語である：{read:list and}；二つ目の見出し行なら、--save-schema でスキーマを書き出し、その行番号を方言の "commentRows" に加えてください
    load.repeated-headings = 見出しを繰り返す行が {count} 行あり、最初はここ；読み飛ばした
    load.first-row-as-data = 最初の行をデータとして読んだ：{read:list and}；列名なら、--save-schema でスキーマを書き出し、方言の "header" を true にして、フィールドに名前を付けてください
    load.backslashes-at-ends = ほかの所では引用符をエスケープしているが、行末のバックスラッシュ {count} 個はデータとして読んだ
    load.notes-below.one = 表の下の 1 行を読み飛ばした：'{first}'
    load.notes-below.many = 表の下の {count} 行を読み飛ばした（最初は '{first}'）
    load.total-below = '{read}' は上の行の合計かもしれない；ほかと同じ行として読んだ
    load.short-header.first = 行のセルが見出しより一つ多い；最初のセルを行の名前として読んだ
    load.short-header.last = 行のセルが見出しより {count} 個多い；最後の列には見出しがない
    load.nothing-split = {count} 行が{delimiter}を含むが、一列として読んだ；{delimiter}がセルの区切りなら、--save-schema でスキーマを書き出し、"delimiter" を宣言してください
    load.text-after-quotes = 閉じ引用符の後に文字が続くセルが {count} 個あり、最初はここ；文字は残し、引用符は除く
    load.nul-bytes = NUL バイトが {count} 個あり、最初はここ；壊れている可能性があるが、そのまま残す

    ## Columns and declarations.
    load.ambiguous-field-name = 二つのフィールドが同じ名前 '{name}' を持つ
    load.missing-field = ファイルにこの列はない
    load.missing-field.nearest = ファイルにこの列はない；'{nearest}' ならある
    load.undeclared-field = スキーマにこのフィールドはない
    load.undeclared-field.nearest = スキーマにこのフィールドはない；'{nearest}' ならある
    load.hidden-role = この列はリンク表の役割 '{role}' を隠している
    load.reversed-span = '{read}' は終わりが始まりより早い
    load.many-firsts-of-january = {days} 日のうち {count} 日（{share} %）が 1 月 1 日；年しか分からないなら、年だけを書いてください
    load.read-as-text.dates = ほとんどの値は日付だが、'{exception}' が日付ではないため、列を文字列として読んだ
    load.read-as-text.numbers = ほとんどの値は数値だが、'{exception}' が数値ではないため、列を文字列として読んだ
    load.kept-as-written.one = {total} 個の値のうち {rest} 個（99 % 以上）が '{kind}' なので、列もそう読んだ；残り 1 個は原文のまま残し、未定とする
    load.kept-as-written.many = {total} 個の値のうち {rest} 個（99 % 以上）が '{kind}' なので、列もそう読んだ；残り {count} 個は原文のまま残し、未定とする
    load.mixed-units = '{first}' と {line} 行目の '{second}' は単位が異なるため、列を文字列として読んだ
    load.maybe-groups = 数値を小数として読み、'{read}' は {number} とした；点が桁区切りなら、--save-schema でスキーマを書き出し、"groupChar": "." を宣言してください
    load.marked-numbers.one = '{read}' を数値として読んだ；付いている印は無視する
    load.marked-numbers.many = '{read}' ほか {others} 個を数値として読んだ；付いている印は無視する
    load.numbers-in-parentheses.one = '{read}' は括弧付きなので負の数として読んだ
    load.numbers-in-parentheses.many = '{read}' ほか {others} 個は括弧付きなので負の数として読んだ
    load.negative-codes = 負の数は {count} セルにある {codes:quoted and} だけ；不明を表すなら、--save-schema でスキーマを書き出し、フィールドの "missingValues" に加えてください
    load.space-at-end = '{read}' は端に空白がある；比較では無視する
    load.ambiguous-dates = '{read}' は {readings:list or} のどちらとも読めるため、列を文字列として読んだ；--save-schema でスキーマを書き出し、フィールドの "format" を宣言してください
    load.ambiguous-numbers = '{read}' は桁区切りとも小数とも読めるため、列を文字列として読んだ；--save-schema でスキーマを書き出し、数値の "groupChar" か "decimalChar" を宣言してください
    load.missing-headings = {columns} 列のうち {count} 列に見出しがない；表がもっと下から始まるなら、上の行を除いてください：tail -n +LINE {file} | clio -
    load.unknown-type = '{type}' は Table Schema の型ではない；フィールドを文字列として読んだ
    load.loose-reference = フィールドが参照する '{table}' は除かれた；値を文字列として読んだ

    ## Dates of columns.
    load.doubtful-dates = '{read}' を {taken} と読んだが、{other} かもしれない；--save-schema でスキーマを書き出し、フィールドの "format" に any-months か any-spans を宣言してください
    load.doubtful-dates.wikidata = '{read}' は 0 年を数えて {taken} と読んだ；Wikidata の JSON のように 0 年がなければ {other}
    load.some-dates = {values} 個の値のうち {dates} 個は日付だが、'{exception}' が日付ではないため、列を文字列として読んだ
    load.some-dates.named = 列名は日付らしいが、'{exception}' が一意に読める日付の形ではないため、文字列として読んだ
    load.days-without-zeros.one = 日付 '{read}' に先頭の 0 がない；あるものとして読んだ
    load.days-without-zeros.many = '{read}' など {count} 個の日付に先頭の 0 がない；あるものとして読んだ
    load.spreadsheet-days = 表計算ソフトの日付番号かもしれず、'{read}' は {readings:list or}；表計算ソフトで日付を文字列として保存してください
    load.day-counted-from = {day}（{year} 年から数えて）
    load.codes-in-dates = {fields:quoted and} の {count} セルにある {codes:quoted and} を不明として読んだ

    ## JSON.
    load.not-json = JSON ではない：{reason}
    load.several-tables = ファイルに複数の表がある：{members:quoted and}；一つの行を取り出してください：jq '.{first}' {file} | clio -
    load.not-a-table = ファイルにはオブジェクトの配列も、1 行に一つのオブジェクトもない
    load.loose-json.comma = JSON では最後の項目の後に ',' を書けない；無視した
    load.loose-json.commas = JSON では最後の項目の後に ',' を書けないが、ここほか {others} か所にある；無視した
    load.loose-json.nan = JSON に 'NaN' はない；欠落値として読んだ
    load.loose-json.nans = JSON に 'NaN' はないが、ここほか {others} か所にある；欠落値として読んだ
    load.loose-json.infinity = JSON に 'Infinity' はない；INF として読んだ
    load.loose-json.infinities = JSON に 'Infinity' はないが、ここほか {others} か所にある；INF として読んだ
    load.members-skipped = 行を読み、その横にあるメンバーは読み飛ばした：{members:list and}
    load.part-of-the-rows = メンバー '{member}' によれば全 {total} 行のうち、ファイルにあるのは {rows} 行；結果はこの行だけについてのもの
    load.repeated-name = オブジェクトに '{name}' が二度ある；最後の値を使う
    json.fault = 期待：{expected}；実際：{found}
    json.one-of = {choices:quoted or}
    json.end-of-file = ファイルの終わり
    json.value = 値
    json.name = 二重引用符で囲んだ名前
    json.colon = 名前の後の ':'
    json.fewer-brackets = より浅い括弧の入れ子
    json.quote = '"'
    json.quote-in-line = 行末までに '"'
    json.escape = '\\' の後に "\\/bfnrtu のどれか
    json.hexadecimal-digits = '\\u' の後に四桁の十六進数
    json.surrogate-pair = サロゲートペアの上位と下位の両方
    json.first-object = 最初のオブジェクトの前の '{bracket}'
    json.is-not = {subject}が{expected}ではない
    json.is-null = {subject}が null で、{expected}ではない
    json.lacks = {subject}に '{name}' がない
    json.unknown = {subject}に未知の '{name}' がある
    json.object = オブジェクト
    json.text = 文字列
    json.whole-number = 整数
    json.truth-value = true か false
    json.array = 配列
    json.place = '{place}'{space}

    ## Files, folders, packages and packed corpora.
    load.cancelled = 読み込みを中止した
    load.unreadable = 読み取れない：{reason}
    load.bad-descriptor = 記述ファイルに従えない：{reason}
    load.left-out-part = {reason}；その部分は除いた
    load.descriptor = 記述ファイル
    load.schema = スキーマ
    load.dialect = 方言
    load.dialect-property-ignored = この版は方言の '{property}' を無視する
    load.foreign-key-ignored = この版は複数のフィールド {fields:quoted and} からなる外部キーを無視する
    load.resource-with-ending = リソース '{resource}' は '{ending}' のファイルで、この版では読み取れない
    load.resource-without-ending = リソース '{resource}' は拡張子のないファイルで、この版では読み取れない
    load.resource-of-several-files = リソース '{resource}' は複数のファイルからなり、この版では読み取れない
    load.resource-without-rows = リソース '{resource}' にはパスも行もない
    load.file-with-ending = この版では '{ending}' のファイルを読み取れない
    load.file-without-ending = この版では拡張子のないファイルを読み取れない
    load.own-descriptor = それ自体が記述ファイルである
    load.own-references = 文献目録であり、単独で開ける
    load.left-out = このファイルを除いた：{reason}
    load.left-out.resource = リソース '{resource}' を除いた：{reason}
    load.skipped-files = フォルダーに datapackage.json がないため、中の表を開いた；読み飛ばしたもの：{names:list and}
    load.no-tables = フォルダーに表がない；datapackage.json か、{endings:list or} で終わるファイルが必要
    load.public-dataset = データセット '{preset}' のファイルらしい；'clio import {preset} {file} -o FOLDER' で、日付・主体・コードのあるコーパスになる
    load.damaged-pack = パックされたコーパスが途中で切れているか壊れている；元のファイルからパックし直してください
    load.damaged-pack.directory = パックされたコーパスが壊れている：目録が書いたときと異なる；元のファイルからパックし直してください
    load.damaged-pack.column = パックされたコーパスが壊れている：'{table}' の列 '{column}' が書いたときと異なる；元のファイルからパックし直してください
    load.changed-pack = パックされたコーパスが開いている間に変更された；開き直してください
    load.newer-pack = より新しい版の clio でパックされたコーパスである；その版で開くか、元のファイルをこの版でパックしてください
    load.older-pack = より古い版の clio でパックされたコーパスである；元のファイルをパックし直してください
    load.pack-among-others = パックされたコーパスは単独で開く；それだけを指定するか、全部のファイルを一緒にパックしてください
    load.pack-with-encoding = パックされたコーパスは読み取り済みの文字列を持つ；文字コードの指定を外すか、その指定で元のファイルをパックし直してください
    load.leads-out-by-link = シンボリックリンクが記述ファイルのフォルダーの外を指す；ファイルをそこへ写してください
    load.no-regular-file = パイプかデバイスであり、ファイルではない
    load.path-is-empty = パスが空である
    load.path-is-address = clio はアドレスを読まず、記述ファイルのそばのファイルだけを読む
    load.path-is-not-relative = パスが、記述ファイルからの '/' 区切りの相対パスではない
    load.path-leads-out = パスが記述ファイルのフォルダーの外を指す
    load.not-embedded = このファイルは内蔵されていない

    ## Declarations of a descriptor.
    load.format-with-short-years = 書式 '{format}' の年が 2 桁である；%Y と 4 桁の年を使ってください
    load.format-with-unknown-directive = 書式 '{format}' に {directives} 以外の指定子がある
    load.format-without-year = 書式 '{format}' に年がない；%Y を書いてください
    load.bad-pattern = パターン '{pattern}' を読み取れない：{reason}
    load.display-without-field = 'clio.display' が存在しないフィールド '{name}' を挙げている
    load.foreign-key-without-target = 外部キーの指す表とフィールドがパッケージにない
    load.foreign-key-without-field = 外部キー {fields:quoted and} が存在しないフィールドを挙げている
    load.primary-key-without-field = 主キーが存在しないフィールド '{name}' を挙げている
    load.dates-without-integers = 'clio.dates' は {fields:quoted and} から '{name}' を作れない：どれも整数でなければならない
    load.dates-without-bounds = 'clio.dates' は {fields:quoted and} から '{name}' を作れない：どれも日付でなければならない
    load.gather-without-fields = 'clio.gather' は {fields:quoted and} から '{name}' を作れない
    load.quantity-without-numbers = 'clio.quantity' が数値でないフィールドに宣言されている
    load.quantity-bound-without-numbers = 'clio.quantity' の限界 '{name}' が数値ではない
    load.quantity-unit-without-words = 'clio.quantity' の単位 '{name}' が語ではない
    load.quantity-without-field = 'clio.quantity' が存在しないフィールド '{name}' を挙げている

    ## Bytes and encodings.
    load.invalid-encoding = {offset} バイト目から {encoding} ではない；--encoding NAME でファイルの文字コードを指定するか、`iconv -f NAME -t UTF-8` で変換してください
    load.unknown-encoding = '{name}' という文字コードはない；'iconv -l' でこのシステムの一覧が出る
    load.unknown-encoding.nearest = '{name}' という文字コードはない；'{nearest}' の誤り？'iconv -l' でこのシステムの一覧が出る
    load.assumed-encoding = バイトの様子から {encoding} として読んだ；ほかの文字コードなら --encoding NAME で指定
    load.assumed-encoding.others = {encoding} として読んだ（'{words}'）が、バイトはほかの文字コードにも合う：{choices:list and}
    load.encoding-choice = --encoding {encoding} なら '{words}'
    load.unknown-bytes = UTF-8 ではなく、意味の通る文字コードもない；--encoding NAME で指定するか、`iconv -f NAME -t UTF-8` でファイルを変換してください
    load.undecided-encoding = UTF-8 ではなく、バイトは複数の文字コードに合う：{choices:list and}
    load.damaged-archive = 圧縮ファイルは {bytes} バイト（{lines} 行）の後が壊れている；取得し直すか、`gunzip -c FILE > OTHER` で無事な部分を残してください
    load.truncated-archive = 圧縮ファイルは {bytes} バイト（{lines} 行）の後で途切れている；取得し直すか、`gunzip -c FILE > OTHER` で無事な部分を残してください
    load.expands-too-far = {bytes} バイトを展開すると {size} MB を超え、文字データとしては考えにくい；正しいなら `gunzip -k FILE` で展開してください
    load.unpacks-beyond-memory = 展開するとメモリーに入りきらない
    load.too-many-columns = {count} 列あるが、表は {most} 列まで；列を行に直すか、区切りが違うなら "delimiter" を宣言してください
    load.too-many-rows = {most} 行を超え、表に入りきらない；ファイルを分割してください
    load.too-many-cells = {rows} 行 {columns} 列で、ほとんどが欠落；見出しとセルの区切りを確かめてください
    load.too-much-text = 一列の文字列が {size} MB を超え、表に入りきらない；ファイルを分割してください
    load.foreign.spreadsheet = {format}だが、clio が読むのは文字データである；日付とコードの列を文字列にしてから、シートごとに CSV UTF-8 で保存するか、`soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' FILE` を実行してください
    load.foreign.archive = 圧縮されている（{format}）が、clio が展開するのは gzip だけである；`{program} FILE` で展開してください
    load.foreign.pointer = {keeper} の置き場所を示すだけで、ファイル本体は取得されていない；`{program}` で取得してください
    load.foreign.packed-corpus = パックされたコーパスで、そのままのファイルとして開く：圧縮した写し・パイプ・ほかのコーパスの一部ではなく、そのファイルだけを指定してください
    load.foreign.other = {format}であり、表ではない；clio が読むのは CSV、TSV、JSON、GeoJSON、BibTeX、RIS、Data Package と、これらのフォルダー
    load.foreign.unknown = 文字データではない：先頭のバイトに制御文字がある；clio が読むのは CSV、TSV、JSON、GeoJSON、BibTeX、RIS、Data Package と、これらのフォルダー
    load.format.excel = Excel のブック（.xlsx）
    load.format.old-excel = 古い Excel のブック（.xls）
    load.format.libreoffice = LibreOffice の表計算ファイル（.ods）
    load.format.gzip-in-gzip = gzip の中の gzip
    load.format.picture = 画像
    load.format.picture-in = 画像（{format}）
    load.format.sound = 音声か画像
    load.format.program = プログラム
    load.format.pdf = PDF ファイル
    load.format.sqlite = SQLite データベース
    load.format.document = ワープロの文書
    load.format.rtf = ワープロの文書（RTF）
    load.format.web-page = ウェブページ
    load.format.web-page-or-xml = ウェブページか XML
    load.format.data-of = {program} のデータファイル

    ## References in BibTeX and RIS.
    load.reference.repeated-key = キー '{key}' が重複している（初出は {line} 行目）
    load.reference.entry = 項目 '{key}'{space}
    load.reference.entry-without-key = ここから始まる部分
    load.reference.unclosed = {entry}が閉じていない；次の項目まで読んだ
    load.reference.unreadable = {entry}をここから先は読み取れない：{expected}が必要
    load.reference.field-name = フィールドの名前
    load.reference.value = 値
    load.reference.equals = '{name}' の後の '='
    load.reference.repeated-field = 項目 '{key}' に '{name}' が二度ある；最初のものを使う
    load.reference.repeated-tag = この文献に '{tag}' が二度ある；最初のものを使う
    load.reference.unknown-string = このファイルに @string '{name}' がない；文字列として読んだ
    load.reference.stray-lines = 文献は TY の行で始まる；その前は除いた
    load.reference.no-end = この文献を終える ER の行がない；次の TY の行まで読んだ
    load.reference.no-end-of-last = この文献を終える ER の行がない；ファイルの終わりまで読んだ

    ## Faults, counted.
    load.count.bad-dates = 誤った日付 {count} 件
    load.count.bad-numbers = 誤った数値 {count} 件
    load.count.bad-truth-values = 誤った真偽値 {count} 件
    load.count.bad-lists = 誤ったリスト {count} 件
    load.count.missing-values = 欠落値 {count} 件
    load.count.repeated-values = 重複する値 {count} 件
    load.count.duplicate-ids = 重複する id は {count} 件
    load.count.duplicate-rows = 重複する行 {count} 件
    load.count.outside-list = 許されていない値 {count} 件
    load.count.outside-pattern = パターンに合わない値 {count} 件
    load.count.dangling-references = 行き先のない参照 {count} 件
    load.count.ambiguous-references = あいまいな参照 {count} 件
    load.count.surplus-cells = 余分なセルのある行 {count} 件
    load.count.missing-cells = セルの足りない行 {count} 件
    load.count.unterminated-quotes = 閉じていない引用符 {count} 件
    load.count.invalid-text = 文字データでないセル {count} 件
    load.count.out-of-range = 範囲外の値 {count} 件
    load.count.wrong-lengths = 長さの合わない値 {count} 件
    load.count.outside-bounds = 上下限の外の値 {count} 件
    load.count.spaces-at-ends = 端に空白のある値 {count} 件
    load.count.reversed-spans = 逆転した期間 {count} 件
    load.count.text-after-quotes = 引用符の後に文字のあるセル {count} 件
    load.count.not-json = JSON でない行 {count} 件
    load.count.loose-json = JSON でない箇所 {count} 件
    load.count.repeated-names = 重複する名前 {count} 件
    load.count.broken-references = 不備のある文献 {count} 件
    load.count.faults = ファイルの問題 {count} 件

    ## A load, as a whole.
    load.faults = コーパスに誤り {count} 件
    load.faults-shown = コーパスに誤り {count} 件、うち {shown} 件を表示
    load.accepted = {faults}：読み取れないセルは原文のまま残し、未定とする；'clio check' でさらに示し、--rejects FILE で全件を書き出す
    load.refused = {faults}；直すか、--strict-load を外してください
    load.progress = {file}：{share} %、{speed}
    load.progress.left = {file}：{share} %、{speed}、残り {seconds} 秒
    load.progress.soon = {file}：{share} %、{speed}、残り 1 秒未満

    ## Dates.
    date.none = 日付がない；1976-06-03 のように年-月-日で書いてください
    date.not-edtf = '{text}' は EDTF ではない；1976、1976-06、1976-06-03 のように年-月-日で書いてください
    date.not-edtf.one = '{text}' は EDTF ではない；{form} と書いてください
    date.not-edtf.several = '{text}' は EDTF ではない；年-月-日で、{forms:list or} と書いてください
    date.no-such-month-or-season = '{text}' の月が {month} である；月は 01 から 12、季節は 21 から 41
    date.no-such-month = '{text}' の月が {month} である；月は 1 から 12
    date.no-such-day = '{text}' は暦にない日である；{month} の最後の日は {month}-{last}
    date.no-day-fits = '{text}' に合う日は暦にない；X は不明な数字の所だけに書いてください
    date.impossible-time = '{text}' の時刻はありえない；23:20:30 に Z か +09:00 のような時間帯を付けて書いてください
    date.year-out-of-reach = '{text}' の年は遠すぎて数えられない
    date.time-in-interval = '{text}' に時刻がある；区間と集合には日だけを書ける
    date.time-in-condition = '{text}' に時刻があるが、条件は日を比べる；{day} と書き、時刻の順は sort で見てください
    date.single-member = '{text}' は日付一つの集合である；その日付だけを書くか、コンマの後に二つ目を書いてください
    date.reversed-range = '{text}' の範囲は終わりが始まりより早い；早い日付を先に書いてください
    date.outside-era = '{text}' は{era}の外である；{era}は {first} から {last} まで
    date.outside-current-era = '{text}' は{era}の外である；{era}は {first} から現在まで
    date.old-calendar = '{text}' は 1872 年まで使われた旧暦の日である；グレゴリオ暦の日付を書いてください
    date.not-in-form = '{text}' は書式 {form} に合わない
    date.not-a-date = '{text}' は日付ではない；1976-06-03 のように年-月-日で書いてください
    date.two-digit-year = '{text}' の年が 2 桁である；4 桁で書いてください
    date.ambiguous-order = '{text}' は {dayFirst} とも {monthFirst} とも読める；フィールドの 'format' に順序 %d/%m/%Y か %m/%d/%Y を宣言してください
    date.older-calendar = '{text}' は古い暦の日である；年だけを書くか、グレゴリオ暦の日を EDTF で書いてください
    date.no-year-zero = '{text}' という年はない：紀元前 1 年の次は西暦 1 年
    date.decade-or-century = '{text}' は十年とも百年とも読める；190X か 19XX と書いてください
    date.month-or-span = '{text}' は {month} とも {span} とも読める；どちらかを書くか、フィールドの 'format' に any-months か any-spans を宣言してください
    date.one-digit-month = '{text}' の月が 1 桁である；{form} と書いてください
    date.circa-or-century = '{text}' は '{circa}' とも '{century}' とも読める；どちらかを書いてください
    date.zero-date = '{text}' は日付ではない；日付なしを表すなら、フィールドの "missingValues" に加えてください
    date.states-none = '{text}' は日付なしを表す
    date.other-calendar = '{text}' は別の暦の日付である；グレゴリオ暦の日付を書いてください
    date.no-such-time = '{text}' の時刻は存在しない
    date.no-span = '{text}' は期間ではない；終わりは始まりより後でなければならない
    date.too-far-away = '{text}' 秒は 1970 年から遠すぎる
    date.outside-year = '{date}' は、記録にある {year} 年の日付ではない

    ## Texts of sources.
    text.cannot-read = '{path}' を読み取れない：{reason}
    text.empty = ファイルが空である
    text.not-utf8 = {line} 行目が UTF-8 ではない
    text.too-large = {size} MB あるが、テキストは {limit} MB まで
    text.no-text = 本文がなく、タグか空白しかない
    text.write-path = clio を動かしているフォルダーから見たファイルのパスを書いてください
    text.attach-text = 資料の本文があるファイルを、プレーンテキストか HTML で付けてください
    text.cut = 分割して、引用している部分を付けてください
    text.left-out = 警告：テキストを除いた：{reason}
    text.left-out.remedy = 警告：テキストを除いた：{reason}；{remedy}
    text.convert = 変換してください：'{command}'（文字コードは実際のものにする）
    text.convert-from = {encoding} らしい：'{command}' で変換できる

    ## Files of the system.
    file.cannot-read = '{path}' を読み取れない：{reason}
    file.cannot-write = '{path}' に書き込めない：{reason}
    file.cannot-write.remedy = '{path}' に書き込めない：{reason}；{remedy}
    file.is-folder = フォルダーである
    file.is-pipe = パイプである
    file.is-socket = ソケットである
    file.is-device = デバイスである
    file.is-file = ファイルである
    file.is-current-folder = いまいるフォルダーである
    file.too-large = {size} MB を超えている
    file.larger-than-memory = メモリーに入りきらない
    file.is-read-only = ファイルが読み取り専用である
    file.folder-is-read-only = フォルダーか中のファイルが読み取り専用である
    file.name-folder = フォルダーを指定してください
    file.name-folder-within = その中のフォルダーを指定してください
    file.choose-name-or = 別の名前にするか、書き込みを許してください：{command}
    file.choose-name = 別の名前にしてください
    file.no-folder-of-that-name = '{path}' というフォルダーはここにない：パス全体を書いてください
    file.make-folder = 先にフォルダーを作ってください：{command}
    file.choose-place = 別の場所にしてください：'{folder}' には書き込めない
    file.choose-place-or-less = 別の場所にするか、結果を小さくしてください：ここでは大きすぎる
    file.choose-place-with-option = -o で別の場所を指定してください
    file.make-room = ディスクの空きを作るか、別の場所にしてください
    file.interrupted = 中断した
    file.not-named = --safe では起動時に指定したものだけを読むが、指定されていない
    file.safe-writes-none = --safe ではファイルに書き込まない
    file.not-packed-corpus = パックされたコーパスではない
    file.not-of-clio = clio が書いたのではないファイルがある
    file.name-empty-folder = 新しいフォルダーか空のフォルダーを指定してください

    ## Packages and schemas that are written.
    write.unnamed-row = '{field}' が参照する '{table}' の {row} 行目に固有の id がない
    write.give-ids = '{table}' の各行に重複しない id を付けてください
    write.schema-of-seeds = 内蔵コーパスにはすでに記述ファイルがある；スキーマを保存する表を指定してください
    write.schema-of-input = 標準入力の表にはスキーマの置き場所がない；先に表をファイルに保存してください
    write.schema-elsewhere = '{file}' は、スキーマを置く '{folder}' にない；同じフォルダーの表を開いてください
    write.schema-described = '{file}' にはすでに記述ファイルがある；それを編集してください
    write.schema-packed = コーパスはパックされている；'{file}' のスキーマを保存し、パックし直してください

    ## The report of a check.
    check.tables = 表 {count} 個
    check.rows = {count} 行
    check.no-faults = 誤りなし
    check.faults = 誤り {count} 件
    check.warnings = 警告 {count} 件
    check.unkept = うち {count} 件は数えただけで一覧にない
    check.summary = {faults}：{size}
    check.first-of-each-kind = 各種の最初の {count} 件を示す；--rejects FILE で全件を書き出せる
    check.group = {place}: {faults}
    check.group.on-line = {place}: {faults}（{line} 行目）
    check.group.on-lines = {place}: {faults}（{lines} 行目）
    check.group.on-first-lines = {place}: {faults}（{lines} 行目など）
    check.table = {file}：コレクション '{name}'、{form}、{rows} 行 {columns} 列
    check.heading.field = フィールド
    check.heading.kind = 種類
    check.heading.filled = 値あり
    check.heading.missing = 欠落
    check.heading.first-values = 最初の値
    check.unread = {missing}、読み取れず {count}
    check.values-of = {name}：{fields:list and} の値
    check.date-of = {name}：{fields:list and} からなる日付
    check.span-of = {name}：{start} から {end} までの期間
    check.form.not-split = セルの区切りなし
    check.form.split = セルの区切りは{delimiter}
    check.form.two-spaces = 二つ以上の空白
    check.form.quotes-are-data = 引用符はデータ
    check.form.quotes = 引用符は '{quote}'
    check.form.escape = 引用符の前に '{escape}'
    check.form.comments = '{mark}' の後は注釈
    check.form.no-header = 見出しなし
    check.form.at = '{path}' にある{form}
    check.form.geojson-lines = GeoJSON、1 行に一つの地物
    check.form.csl-lines = CSL-JSON、1 行に一つの項目
    check.form.csl-by-key = キー別の CSL-JSON
    check.form.sparql = JSON の SPARQL 結果
    check.form.json-array = JSON の配列
    check.form.json-by-key = キー別の JSON オブジェクト
    check.form.json-object = 一つの JSON オブジェクト
    check.form.json-by-columns = 列別の JSON

    ## How columns are kept.
    check.kept.texts = 文字列
    check.kept.codes-of-texts = {count} 個の文字列のコード
    check.kept.codes-of-names = {count} 個の名前のコード
    check.kept.bits = {count} ビット
    check.kept.scaled = {count} ビット、1/{scale} 単位
    check.kept.bounds = 上下限
    check.kept.rows = 行番号
    check.kept.days = {count} ビットの日付、{texts} 個の文字列のコード
    check.kept.days-and-spans = {count} ビットの日付、{texts} 個の文字列のコード、ほかに期間など {others} 個

    ## The file of faults, and the schema that is saved.
    check.rejects-written = {faults}を {path} に書き出した
    check.schema-exists = '{path}' はすでにある；移してから、スキーマを保存し直してください
    check.schema-written = スキーマを {path} に書き出した；編集してから、次のように開いてください：clio {folder}

    ## Imports.
    import.unknown-preset = プリセット '{name}' はない；'clio import' で一覧が出る
    import.unknown-preset.nearest = プリセット '{name}' はない；'{nearest}' の誤り？
    import.bad-preset = {place}: プリセットに従えない：{reason}
    import.no-table = {file}: この列からは '{preset}' のどの表も作れない；{columns:quoted and} がない
    import.no-table.between = {file}: {delimiter}区切りのこの列からは '{preset}' のどの表も作れない；{columns:quoted and} がない
    import.other-width = {file}: {count} 列あるが、'{preset}' に必要なのは {expected:list or} 列
    import.folder-is-not-empty = フォルダーが空ではない
    import.name-new-folder = 新しいフォルダーを指定するか、先にこれを削除してください
    import.name-other-folder = -o で別のフォルダーを指定してください
    import.not-utf8 = UTF-8 ではない
    import.no-code-list = コード表 '{name}' はない
    import.no-encoding = 文字コード '{name}' はない
    import.preset = プリセット
    import.column-or-value = 列の名前か、値の作り方
    import.records = {file}: {count} 件の記録
    import.records-assumed = {file}: {count} 件の記録、バイトの様子から {encoding} として読んだ
    import.tables = {folder}: {tables}
    import.faults = {faults}：
    import.faults-left-out = {faults}、除いた：
    import.faults-in = '{field}' に{faults}：
    import.faults-in-left-out = '{field}' に{faults}、除いた：
    import.fault = {space}{space}{fault}
    import.more = {space}{space}...


    # Queries: what is wrong with them (Query, Engine).


    # What the shell says and asks (Conversation).


    # Help (Conversation).


    # The command line (clio).

    """
}
