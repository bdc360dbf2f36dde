/// What a word may say within a date, in the languages of `MonthNames`, of China and of Japan.
enum DateMeaning: Equatable {
  case month(Int)
  /// 21 to 24, spring to winter.
  case season(Int)
  case beforeChrist
  case afterChrist
  case circa
  case doubt
  /// Earlier than; where it is between two dates, up to.
  case before
  case after
  /// At the latest, at the earliest.
  case notAfter
  case notBefore
  /// Up to, for what lasted.
  case until
  case since
  case to
  case between
  case and
  case or
  /// A part of a period.
  case early
  case mid
  case late
  case half
  case third
  case quarter
  case ordinal(Int)
  case last
  case century
  case millennium
  case decade
  case present
  /// What says nothing: articles, names of days, `st` behind a number.
  case filler
}

/// The words of dates, without diacritics and in lower case.
enum DateLexicon {
  static func meaning(of word: [UInt8]) -> DateMeaning? { words[word] }

  /// The number of the month that a word names.
  static func month(_ word: String) -> Int? {
    if case .month(let month) = meaning(of: folded(word)) { month } else { nil }
  }

  /// The letters of a word as the table has them.
  static func folded(_ word: String) -> [UInt8] {
    let bytes = Array(word.utf8)
    var letters: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let letter = FoldedLetter(bytes.span, at: index) {
        letter.append(to: &letters)
        index += letter.length
      } else {
        letters.append(bytes[index])
        index += 1
      }
    }
    return letters
  }

  private static let words: [[UInt8]: DateMeaning] = {
    var words: [[UInt8]: DateMeaning] = [:]
    func add(_ list: String, _ meaning: DateMeaning) {
      for word in list.split(separator: " ") { words[folded(String(word))] = meaning }
    }
    for (_, months) in MonthNames.byLanguage {
      for (index, names) in months.enumerated() { add(names, .month(index + 1)) }
    }
    for (list, meaning) in latin + cyrillic { add(list, meaning) }
    for (list, number) in ordinals { add(list, .ordinal(number)) }
    return words
  }()

  private static let latin: [(String, DateMeaning)] = [
    ("spring fruhling fruhjahr printemps primavera", .season(21)),
    ("summer sommer ete verano estate verao", .season(22)),
    ("autumn fall herbst automne otono autunno outono", .season(23)),
    ("winter hiver invierno inverno", .season(24)),
    ("bc bce", .beforeChrist), ("ad ce", .afterChrist),
    ("c ca circa about abt around approx approximately um etwa vers environ env hacia", .circa),
    ("verso cal est calculated estimated", .circa),
    ("probably prob possibly poss perhaps maybe wohl vermutlich wahrscheinlich int", .doubt),
    ("before bef pre ante vor avant antes prima", .before),
    ("after aft post nach apres despues dopo depois apos following", .after),
    ("by", .notAfter),
    ("until till bis hasta fino ate upto", .until),
    ("since from onward onwards ab seit depuis desde dal von", .since),
    ("to through thru a al", .to),
    ("between bet btw zwischen entre tra fra", .between),
    ("and und et y e", .and), ("or oder ou o", .or),
    ("early beginning begin start anfang fruhes frueh fruh debut principios inicio inizio", .early),
    ("comienzos inicios inizi", .early),
    ("mid mi middle mitte milieu mediados meados", .mid),
    ("late end ende spat spates spaet fin finales fines fine final fins", .late),
    ("half halfte haelfte moitie mitad meta metade", .half),
    ("third drittel tiers tercio terzo", .third),
    ("quarter viertel quart cuarto quarto q", .quarter),
    ("last letztes letzte letzter dernier derniere ultimo ultima", .last),
    (
      "century centuries cent centy jahrhundert jahrhunderts jahrhunderte jh jhs jhd jhdt siecle",
      .century
    ),
    ("siecles siglo siglos secolo secoli sec seculo seculos saec saeculum saeculo", .century),
    ("millennium mill millenium jahrtausend millenaire milenio millennio", .millennium),
    ("decade decada decennio jahre jahren anni anos annees ans", .decade),
    ("present today now heute ongoing", .present),
    (
      "the of in on at year years year's annee anno ano jahr jahrs jahres le la les l el il lo gli",
      .filler
    ),
    ("am im den der die das des dem d de del della do da dos du em en", .filler),
    ("monday tuesday wednesday thursday friday saturday sunday", .filler),
    ("mon tue tues wed thu thur thurs fri sat sun", .filler),
    ("montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend", .filler),
    ("lundi mardi mercredi jeudi vendredi samedi dimanche", .filler),
    ("lunes martes miercoles jueves viernes sabado domingo", .filler),
    ("lunedi martedi mercoledi giovedi venerdi sabato domenica", .filler),
  ]

  private static let cyrillic: [(String, DateMeaning)] = [
    ("весна весной", .season(21)), ("лето летом", .season(22)), ("осень осенью", .season(23)),
    ("зима зимои", .season(24)),
    ("около ок примерно приблизительно", .circa), ("возможно вероятно", .doubt),
    ("до", .before), ("после", .after), ("по", .to), ("с со от", .since), ("между", .between),
    ("и", .and), ("или", .or), ("начало начала", .early), ("середина середины", .mid),
    ("конец конца", .late), ("половина половины", .half), ("треть трети", .third),
    ("четверть четверти", .quarter), ("последняя последнеи", .last),
    ("век века веке в вв", .century), ("тысячелетие", .millennium), ("годы годов гг", .decade),
    ("год года году г", .filler),
  ]

  private static let ordinals: [(String, Int)] = [
    (
      "first erste erstes ersten premier premiere primera primero primeira primeiro primo перв первая",
      1
    ),
    ("second zweite zweites zweiten deuxieme seconde segunda segundo seconda secondo вторая", 2),
    ("dritte drittes dritten troisieme tercera tercer terceiro terza третья", 3),
    ("fourth vierte viertes vierten quatrieme cuarta quarta четвертая", 4),
    ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10),
    ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15),
    ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19),
    ("twentieth", 20),
  ]

  /// Words of Chinese and Japanese, a longer one before another that it begins with.
  static let han: [(word: [UInt8], meaning: DateMeaning)] = [
    ("公元前", .beforeChrist), ("紀元前", .beforeChrist), ("纪元前", .beforeChrist),
    ("西元前", .beforeChrist), ("公元", .afterChrist), ("西暦", .afterChrist), ("西元", .afterChrist),
    ("世紀", .century), ("世纪", .century), ("年代", .decade), ("年頃", .circa), ("年ごろ", .circa),
    ("年前後", .circa), ("前半", .early), ("後半", .late), ("后半", .late), ("上半叶", .early),
    ("下半叶", .late), ("初期", .early), ("初頭", .early), ("初年", .early), ("中期", .mid),
    ("中葉", .mid), ("中叶", .mid), ("半ば", .mid), ("末期", .late), ("末年", .late), ("末葉", .late),
    ("末", .late), ("初", .early), ("中", .mid), ("以前", .notAfter), ("以後", .notBefore),
    ("以后", .notBefore), ("以降", .notBefore), ("以来", .since), ("から", .to), ("まで", .until),
    ("至今", .present), ("至", .to), ("到", .to), ("〜", .to), ("～", .to), ("約", .circa), ("约", .circa),
    ("大约", .circa), ("頃", .circa), ("ごろ", .circa), ("左右", .circa), ("或", .or), ("前", .beforeChrist),
    ("年", .filler), ("の", .filler), ("第", .filler),
  ].map { (Array($0.utf8), $1) }

  /// Marks of several words, which are distinguished by their letters alone: `v. Chr.`, `av. J.-C.`.
  static let marks: [(words: [[UInt8]], meaning: DateMeaning)] = [
    ("b c e", .beforeChrist), ("b c", .beforeChrist), ("a d", .afterChrist), ("c e", .afterChrist),
    ("v chr geb", .beforeChrist), ("v chr", .beforeChrist), ("n chr", .afterChrist),
    ("vor christus", .beforeChrist), ("nach christus", .afterChrist), ("vor chr", .beforeChrist),
    ("nach chr", .afterChrist), ("vor christi geburt", .beforeChrist),
    ("nach christi geburt", .afterChrist), ("v u z", .beforeChrist), ("u z", .afterChrist),
    ("av j c", .beforeChrist), ("avant j c", .beforeChrist), ("avant jesus christ", .beforeChrist),
    ("ap j c", .afterChrist), ("apr j c", .afterChrist), ("apres j c", .afterChrist),
    ("apres jesus christ", .afterChrist), ("a chr", .beforeChrist), ("p chr", .afterChrist),
    ("a c n", .beforeChrist), ("p c n", .afterChrist), ("a c", .beforeChrist),
    ("d c", .afterChrist), ("p c", .afterChrist), ("antes de cristo", .beforeChrist),
    ("despues de cristo", .afterChrist), ("avanti cristo", .beforeChrist),
    ("dopo cristo", .afterChrist), ("до н э", .beforeChrist), ("до нашеи эры", .beforeChrist),
    ("до р х", .beforeChrist), ("до р хр", .beforeChrist), ("н э", .afterChrist),
    ("нашеи эры", .afterChrist), ("от р х", .afterChrist), ("no later than", .notAfter),
    ("not later than", .notAfter), ("not after", .notAfter), ("on or before", .notAfter),
    ("no earlier than", .notBefore), ("not earlier than", .notBefore), ("not before", .notBefore),
    ("on or after", .notBefore), ("up to", .until), ("prior to", .before),
    ("earlier than", .before),
    ("later than", .after), ("alrededor de", .circa),
    ("cerca de", .circa), ("por volta de", .circa),
    ("or earlier", .notAfter),
    ("or before", .notAfter), ("or later", .notBefore), ("or after", .notBefore),
    ("and later", .notBefore), ("and before", .notAfter), ("and after", .notBefore),
    ("первои половины", .early), ("второи половины", .late),
  ].map { (text, meaning) in (text.split(separator: " ").map { Array($0.utf8) }, meaning) }

  /// The words of the marks, which may be nowhere else.
  static let markWords: Set<[UInt8]> = Set(marks.flatMap(\.words))

  /// Texts that say that there is no date, as letters and digits alone.
  static let none: Set<String> = [
    "nd", "sd", "sa", "oj", "od", "oa", "nodate", "undated", "notdated", "dateunknown",
    "unknowndate", "unbekannt", "undatiert", "ohnejahr", "ohnedatum", "sansdate",
    "inconnue", "inconnu", "dateinconnue", "sinfecha", "sf", "semdata", "senzadata", "nedatirovano",
    "бд", "бг", "бездаты", "неизвестно", "不詳", "不详", "不明", "年代不詳", "年代不明", "未詳", "未详",
    "无日期", "無年紀", "年不明",
  ]
}
