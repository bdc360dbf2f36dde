import Testing

@testable import Corpus

/// Words of many languages, each in the encodings that its files come in.
@Suite struct EncodingTableTests {
  private func guess(_ text: String, _ encoding: String) throws -> EncodingGuess {
    let bytes = try EncodedText.bytes(text, encoding)
    return EncodingGuess(of: bytes.span)
  }

  private func said(_ guess: EncodingGuess) -> String {
    "\(guess.encoding?.name ?? "none") '\(guess.words)' \(guess.others.map { "\($0.name) '\($0.words)'" })"
  }

  /// Each text is read in the encoding that it is in.
  private func check(_ texts: [String], iconv: String, names: Set<String>) throws {
    for text in texts {
      let guess = try guess(text, iconv)
      #expect(names.contains(guess.encoding?.name ?? ""), "\(said(guess)) of \(text)")
    }
  }

  private static let korean = [
    "연도,사건,장소\n1919,삼일운동,서울\n", "이름\n김구\n안중근\n", "국가\n대한민국\n", "지역,인구\n부산광역시,3300000\n",
    "번호,제목\n1,한국전쟁\n", "성명;주소\n박정희;경상북도 구미시\n", "id,name\n1,광주민주화운동\n", "날짜,내용\n1960-04-19,사월혁명\n",
    "도시\n평양\n", "학교명,학생수\n서울대학교,1\n", "기관\n통계청\n행정안전부\n",
  ]
  private static let japanese = [
    "名前,年\n東京,1945\nカナダ,1\n", "年,出来事\n1945,終戦\n1960,安保闘争\n1972,沖縄返還\n", "氏名\n佐藤\n鈴木\n",
    "国名,人口\n日本,1\n",
    "名称\n核兵器の不拡散に関する条約\n", "都市\n大阪\n京都\n", "番号,内容\n1,あいうえお\n", "事件\n広島原爆投下\n", "県名\n北海道\n沖縄県\n",
    "住所\n東京都千代田区\n",
    "題名\n「戦争と平和」\n",
  ]
  private static let simplified = [
    "日期,事件\n1976-06-03,会议\n", "姓名\n毛泽东\n周恩来\n", "省份,人口\n广东,1\n", "条约\n不扩散核武器条约\n", "地点\n北京市海淀区\n",
    "国家\n中国\n",
    "编号;名称\n1;文化大革命\n", "年份,出生人口\n1960,1\n", "书名\n红楼梦\n", "机构\n国家统计局\n", "战役\n淮海战役\n",
  ]
  private static let traditional = [
    "姓名,年\n孫文,1911\n蔣介石,1949\n", "地點\n臺北市\n高雄市\n", "國家,人口\n中華民國,1\n", "事件\n二二八事件\n", "書名\n紅樓夢\n",
    "條約\n馬關條約\n",
    "日期,內容\n1945-10-25,臺灣光復\n", "縣市\n新竹縣\n", "學校\n國立臺灣大學\n", "香港\n九龍\n", "編號;名稱\n1;辛亥革命\n",
  ]
  private static let russian = [
    "Имя,Страна\nСоветский Союз,СССР\n", "год;событие\n1917;Октябрьская революция\n",
    "город\nПетроград\nКронштадт\n", "Название\nБрестский мир\n",
    "дата,место\n1941,Сталинград\n", "фамилия\nЛенин\nТроцкий\n",
    "область,население\nМосковская область,1\n", "ПРИКАЗ\nНАРОДНЫЙ КОМИССАР\n",
    "война\nВеликая Отечественная война\n", "страна\nРоссия\n", "вид\nсельское хозяйство\n",
  ]
  private static let greek = [
    "έτος,πόλη\n1912,Θεσσαλονίκη\n", "όνομα\nΚαποδίστριας\n", "χώρα\nΕλλάδα\nΚύπρος\n",
    "γεγονός\nΜικρασιατική καταστροφή\n", "νησί\nΚρήτη\nΡόδος\n",
    "μάχη\nΜαραθώνας\n", "περιοχή;πληθυσμός\nΑττική;1\n", "ημερομηνία,τόπος\n1821,Πάτρα\n",
    "τίτλος\nΗ ιστορία της Ελλάδας\n", "κόμμα\nΦιλελεύθεροι και άλλοι\n",
  ]
  private static let czech = [
    "rok;událost;město\n1618;Pražská defenestrace;Plzeň\n", "jméno\nTomáš Čapek\nJiří Dvořák\n",
    "kraj\nJihočeský kraj\nKrálovéhradecký\n",
    "příjmení\nNovák\nDvořáková\n", "událost\nSametová revoluce v březnu a dubnu, říjen\n",
    "obec,počet\nČeské Budějovice,1\n", "válka\nTřicetiletá válka, bitva na Bílé hoře u města\n",
    "země\nŘecko\nŠpanělsko\n", "bitva\nBitva u Slavkova, něco měl\n", "řeka\nOhře\nBečva\n",
  ]
  private static let polish = [
    "miasto,rok\nŁódź,1905\nGdańsk,1980\n", "imię\nJózef Piłsudski\nWałęsa\n",
    "województwo\nświętokrzyskie\nśląskie\n", "bitwa\nBitwa pod Grunwaldem, zwycięstwo żołnierzy\n",
    "wydarzenie\nStrajk w stoczni, porozumienia sierpniowe, władza\n",
    "państwo\nCzęść ziem\nKsięstwo\n", "źródło\nKraków\nPoznań\n", "powiat,ludność\nżywiecki,1\n",
    "nazwa\nRzeczpospolita Obojga Narodów, wojna północna, król, książę\n",
    "święto\nDzień Niepodległości\n",
  ]
  private static let hungarian = [
    "város,év\nGyőr,1848\nPécs,1900\nSzűcs,1\n", "név\nKossuth Lajos, Görgey Artúr, Szőke, tűz\n",
    "esemény\nForradalom, függetlenségi küzdelem, erő\n", "folyó\nFertő, Berettyó, Körös, Hűvös\n",
  ]
  private static let turkish = [
    "yıl;olay\n1923;Cumhuriyet'in ilanı\n1960;27 Mayıs darbesi\n1980;12 Eylül darbesi, şiddet\n",
    "şehir\nİstanbul\nDiyarbakır\nEskişehir\n", "ad\nİsmet İnönü, Bülent Ecevit, Süleyman, Ağrı\n",
    "ülke\nTürkiye, İngiltere, Güney Kıbrıs, Çin\n",
    "savaş\nÇanakkale Savaşı, Kurtuluş Savaşı, doğu\n", "il,nüfus\nMuğla, Iğdır, Şırnak, Düzce\n",
    "bölge\nDoğu Anadolu Bölgesi, Güneydoğu\n", "parti\nDemokrat Parti, çoğunluk, kuruluş\n",
    "antlaşma\nLozan Barış Antlaşması, imzalandı, ağustos\n", "ay\nŞubat\nAğustos\nKasım ayı\n",
  ]
  private static let western = [
    "name\nMüller\nJosé\nFrançois\n", "nom,année\nCôte d'Ivoire,1960\nÎle, événement, à, où\n",
    "ciudad\nMálaga\nLogroño\nCádiz\n", "Stadt;Zahl\nMünchen;1\nKöln;2\nGießen;3\n",
    "cidade\nSão Paulo, Goiânia, Maceió, Brasília\n", "by\nKøbenhavn, Århus, Ærø\n",
    "città\nForlì, Cantù, perché, è, Cefalù\n", "land\nÖsterreich, Großbritannien, Türkei\n",
    "bataille\nVerdun, février à décembre, tranchées, blessés\n",
    "évènement\nRévolution française, prise de la Bastille, été\n",
  ]

  @Test func koreanIsRecognised() throws {
    try check(Self.korean, iconv: "EUC-KR", names: ["EUC-KR"])
    try check(Self.korean + ["이름\n뷁\n펲시\n한국\n대한민국\n"], iconv: "CP949", names: ["EUC-KR"])
  }

  @Test func japaneseIsRecognised() throws {
    try check(Self.japanese, iconv: "EUC-JP", names: ["EUC-JP"])
    try check(Self.japanese, iconv: "CP932", names: ["Shift_JIS"])
  }

  @Test func chineseIsRecognised() throws {
    try check(Self.simplified, iconv: "GB18030", names: ["GBK"])
    try check(Self.traditional, iconv: "BIG5-HKSCS", names: ["Big5"])
    try check(Self.traditional, iconv: "GB18030", names: ["GBK"])
  }

  @Test(arguments: [
    ("CP1251", "windows-1251"), ("KOI8-R", "KOI8-R"), ("ISO-8859-5", "ISO-8859-5"),
    ("CP866", "IBM866"),
    ("MAC-CYRILLIC", "x-mac-cyrillic"),
  ])
  func russianIsRecognised(iconv: String, name: String) throws {
    for text in Self.russian {
      let guess = try guess(text, iconv)
      let bytes = try EncodedText.bytes(text, iconv)
      // Capitals alone are the same in several.
      let isRight = guess.encoding.map { reads(bytes, as: text, $0) } ?? false
      #expect(
        isRight && (guess.encoding?.name == name || text.contains("ПРИКАЗ")),
        "\(said(guess)) of \(text)")
    }
  }

  @Test(arguments: [("CP1253", "windows-1253"), ("ISO-8859-7", "ISO-8859-7")])
  func greekIsRecognised(iconv: String, name: String) throws {
    try check(Self.greek, iconv: iconv, names: ["windows-1253", name])
  }

  @Test(arguments: ["CP1250", "ISO-8859-2"])
  func centralEuropeanIsRecognised(iconv: String) throws {
    for text in Self.czech + Self.polish + Self.hungarian {
      let guess = try guess(text, iconv)
      let bytes = try EncodedText.bytes(text, iconv)
      let isRight = guess.encoding.map { reads(bytes, as: text, $0) } ?? false
      #expect(isRight, "\(said(guess)) of \(text)")
    }
  }

  @Test(arguments: ["CP1254", "ISO-8859-9"])
  func turkishIsRecognised(iconv: String) throws {
    try check(Self.turkish, iconv: iconv, names: ["windows-1254"])
  }

  @Test(arguments: [
    ("CP1252", "windows-1252"), ("MACINTOSH", "macintosh"), ("CP850", "IBM850"),
    ("CP437", "IBM850"),
  ])
  func westernIsRecognised(iconv: String, name: String) throws {
    for text in Self.western
    where iconv != "CP437" || !text.contains(where: { "ãÎÁØøðÀ".contains($0) }) {
      let guess = try guess(text, iconv)
      #expect(guess.encoding?.name == name, "\(said(guess)) of \(text)")
    }
  }

  /// Whether the bytes are the text in an encoding.
  private func reads(_ bytes: [UInt8], as text: String, _ encoding: TextEncoding) -> Bool {
    (try? EncodedText.bytes(text, encoding.iconvName)) == bytes
  }

  /// One word with one mark is in several encodings something: the others are named.
  @Test(arguments: [
    ("name\nPeña\n", "CP1252", "Peña"), ("name\nGdańsk\n", "CP1250", "Gdańsk"),
    ("name\nPlzeň\n", "CP1250", "Plzeň"),
    ("name\nSøren\n", "CP1252", "Søren"), ("name\nBrăila\n", "CP1250", "Brăila"),
    ("name\nyıl\n", "CP1254", "yıl"),
    ("name\nPetrović\n", "CP1250", "Petrović"), ("name\nGyőr\n", "CP1250", "Győr"),
    ("name\nGenève\n", "CP1252", "Genève"),
    ("name\nÅland\n", "CP1252", "Åland"), ("name\nMauá\n", "CP1252", "Mauá"),
  ])
  func whatAFewBytesDoNotSettleIsNamed(text: String, iconv: String, word: String) throws {
    let guess = try guess(text, iconv)
    #expect(guess.encoding != nil)
    #expect(([guess.words] + guess.others.map(\.words)).contains(word), "\(said(guess))")
  }

  /// Most small letters are the same in both; a few words tell them apart.
  @Test(arguments: ["CP1251", "MAC-CYRILLIC"])
  func theWordsThatDifferTellTheEncodingsOfAScriptApart(iconv: String) throws {
    let texts = [
      "имя\nИванов\n", "имя,город\nИванов,Москва\nПетров,Казань\n",
      "год,место\n1914,Санкт-Петербург\n1917,Петроград\n", "имя\nиванов\nпетров\nЯковлев\n",
      "заметка\nоно стояло на столе у окна и не пело\nон умер в Ялте\n",
    ]
    let name = iconv == "CP1251" ? "windows-1251" : "x-mac-cyrillic"
    for text in texts {
      let guess = try guess(text, iconv)
      #expect(guess.encoding?.name == name && guess.others.isEmpty, "\(said(guess)) of \(text)")
    }
  }

  /// The first lines hold one word that two encodings make sense of; those behind decide.
  @Test func moreLinesAreReadWhereTheFirstSettleNothing() throws {
    let text = String(repeating: "Peña\n", count: 4_000) + "Málaga, François, Köln\n"
    #expect(try guess(text, "CP1252").encoding?.name == "windows-1252")
  }

  @Test func anotherScriptIsNeverTakenForCertain() throws {
    let texts: [(String, String)] =
      Self.korean.map { ($0, "EUC-KR") } + Self.japanese.map { ($0, "EUC-JP") }
      + Self.traditional.map { ($0, "BIG5-HKSCS") } + Self.russian.map { ($0, "CP1251") }
      + ["עיר\nירושלים\nתל אביב\n", "שם,שנה\nדוד,1948\n"].map { ($0, "CP1255") }
      + ["المدينة\nالقاهرة\nبغداد\n", "الاسم,السنة\nمحمد,1952\n"].map { ($0, "CP1256") }
      + ["จังหวัด\nกรุงเทพมหานคร\nเชียงใหม่\n"].map { ($0, "CP874") }
    for (text, iconv) in texts {
      let bytes = try EncodedText.bytes(text, iconv)
      guard let encoding = EncodingGuess(of: bytes.span).encoding else { continue }
      #expect(reads(bytes, as: text, encoding), "\(text): \(encoding.name)")
    }
  }

  @Test(arguments: [
    ("euc-kr", "EUC-KR"), ("EUC_KR", "EUC-KR"), ("cp949", "EUC-KR"), ("UHC", "EUC-KR"),
    ("ks_c_5601-1987", "EUC-KR"), ("big5", "Big5"),
    ("Big5-HKSCS", "Big5"), ("cp950", "Big5"), ("eucjp", "EUC-JP"), ("EUC-JP", "EUC-JP"),
    ("ujis", "EUC-JP"), ("iso-2022-jp", "ISO-2022-JP"),
    ("Windows 1250", "windows-1250"), ("cp1251", "windows-1251"), ("win1251", "windows-1251"),
    ("WINDOWS-1253", "windows-1253"),
    ("1254", "windows-1254"), ("koi8-r", "KOI8-R"), ("koi8", "KOI8-R"), ("latin2", "ISO-8859-2"),
    ("iso8859_5", "ISO-8859-5"),
    ("ISO 8859-9", "windows-1254"), ("mac roman", "macintosh"), ("MacRoman", "macintosh"),
    ("x-mac-roman", "macintosh"), ("cp437", "IBM437"),
    ("850", "IBM850"), ("DOS", "IBM850"), ("IBM866", "IBM866"),
  ])
  func encodingsHaveManyNames(name: String, is standard: String) {
    #expect(TextEncoding(named: name)?.name == standard)
  }

  @Test func sevenBitsThatShiftAreRecognised() throws {
    for text in Self.japanese where !text.contains("ｱ") {
      let bytes = try EncodedText.bytes(text, "ISO-2022-JP")
      let finding = try EncodingFinding(bytes.span, declared: nil, file: "t.csv")
      #expect(finding.encoding.name == "ISO-2022-JP" && finding.isAssumed, "\(text)")
    }
  }
}
