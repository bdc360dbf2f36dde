/// The names of the twelve months in languages of Europe, without their diacritics.
///
/// The names are those that the Unicode CLDR lists for the Gregorian calendar, wide and abbreviated,
/// as they are within a date and alone; the genitive forms of Slavic languages are among them. A
/// name that means another month in another of these languages is left out: the Croatian ones are.
enum MonthNames {
  /// For each language the names of each month, with a space between those of one month.
  static let byLanguage: [(language: String, months: [String])] = [
    (
      "en",
      [
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
        "august aug", "september sep sept", "october oct", "november nov", "december dec",
      ]
    ),
    (
      "de",
      [
        "januar janner jaenner jan", "februar feber feb", "marz maerz mrz mar", "april apr", "mai",
        "juni jun", "juli jul", "august aug", "september sept sep", "oktober okt", "november nov",
        "dezember dez",
      ]
    ),
    (
      "fr",
      [
        "janvier janv jan", "fevrier fevr fev", "mars", "avril avr", "mai", "juin", "juillet juil",
        "aout", "septembre sept", "octobre oct", "novembre nov", "decembre dec",
      ]
    ),
    (
      "es",
      [
        "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul",
        "agosto ago", "septiembre setiembre sept sep set", "octubre oct", "noviembre nov",
        "diciembre dic",
      ]
    ),
    (
      "it",
      [
        "gennaio gen genn", "febbraio febbr feb", "marzo mar", "aprile apr", "maggio mag magg",
        "giugno giu", "luglio lug lugl", "agosto ago", "settembre sett set", "ottobre ott",
        "novembre nov", "dicembre dic",
      ]
    ),
    (
      "pt",
      [
        "janeiro jan", "fevereiro fev", "marco mar", "abril abr", "maio mai", "junho jun",
        "julho jul",
        "agosto ago", "setembro set", "outubro out", "novembro nov", "dezembro dez",
      ]
    ),
    (
      "nl",
      [
        "januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul",
        "augustus aug", "september sep", "oktober okt", "november nov", "december dec",
      ]
    ),
    (
      "da no sv",
      [
        "januar januari", "februar februari", "marts mars", "april", "maj mai", "juni", "juli",
        "august augusti", "september", "oktober", "november", "december desember",
      ]
    ),
    (
      "ru",
      [
        "январь января янв", "февраль февраля фев февр", "март марта мар", "апрель апреля апр",
        "май мая", "июнь июня июн", "июль июля июл", "август августа авг",
        "сентябрь сентября сен сент", "октябрь октября окт", "ноябрь ноября ноя нояб",
        "декабрь декабря дек",
      ]
    ),
    (
      "uk",
      [
        "січень січня січ", "лютий лютого лют", "березень березня бер", "квітень квітня квіт",
        "травень травня трав", "червень червня черв", "липень липня лип", "серпень серпня серп",
        "вересень вересня вер", "жовтень жовтня жовт", "листопад листопада лист",
        "грудень грудня груд",
      ]
    ),
    (
      "pl",
      [
        "styczen stycznia sty", "luty lutego lut", "marzec marca", "kwiecien kwietnia kwi",
        "maj maja", "czerwiec czerwca cze", "lipiec lipca lip", "sierpien sierpnia sie",
        "wrzesien wrzesnia wrz", "pazdziernik pazdziernika paz", "listopad listopada lis",
        "grudzien grudnia gru",
      ]
    ),
    (
      "cs",
      [
        "leden ledna led", "unor unora uno", "brezen brezna bre", "duben dubna dub",
        "kveten kvetna kve",
        "cerven cervna cvn", "cervenec cervence cvc", "srpen srpna srp", "zari zar",
        "rijen rijna rij", "listopadu", "prosinec prosince pro",
      ]
    ),
    (
      "hu",
      [
        "januar", "februar", "marcius marc", "aprilis", "majus", "junius", "julius", "augusztus",
        "szeptember szept", "oktober", "november", "december",
      ]
    ),
    (
      "la",
      [
        "ianuarius ianuarii januarius januarii", "februarius februarii", "martius martii",
        "aprilis", "maius maii", "iunius iunii junius junii", "iulius iulii julius julii",
        "augusti", "septembris", "octobris", "novembris", "decembris",
      ]
    ),
  ]
}
