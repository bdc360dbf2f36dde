import Text

/// Words that name columns, and that no row has as a value.
enum HeadingWords {
  /// Whether a text is such a word, or ends with one of those that end headings: `country_name`.
  static func holds(_ text: String) -> Bool {
    let words = text.trimmed.lowercased().split { !$0.isLetter }.map(String.init)
    guard let last = words.last, words.count < 4 else { return false }
    return words.count == 1 ? names.contains(last) : endings.contains(last)
  }

  private static let endings: Set<String> = ["name", "code", "id", "iso", "label"]

  private static let names: Set<String> = Set(
    """
    state ward name names id year country nation place city
     town region county district province municipality
    parish precinct constituency department commune area territory continent
    location entity date month day time period quarter decade code codes iso iso2
    iso3 fips geo geoid type types kind category group class event battle war
     actor side party source sex gender age series variable
    indicator item unit value label title description text
    note person author index key sector industry product language religion
    land bundesland kreis gemeinde stadt ort staat jahr datum monat bezeichnung merkmal alter
    geschlecht einheit kennziffer pays ville région département année nom lieu libellé país pais
    ciudad región provincia año nombre lugar paese regione città citta anno nome comune estado
    município municipio ano страна год регион город название дата 国家 地区 年份 城市 省份 名称 国 県 都道府県
    地域 国名 국가 지역 연도
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
