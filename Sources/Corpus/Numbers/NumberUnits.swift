/// What numbers are written with: units of measure, signs and codes of currencies.
///
/// A unit is taken only where it is known, so that `7 Samurai` stays a title. Not here are words that
/// multiply a number (`k`, `million`, `万`), without which it would be wrong.
enum NumberUnits {
  /// The name of a currency by a sign or code before a number.
  static func currency(_ text: String) -> String? {
    currencies[text] ?? currencies[text.uppercased()]
  }

  /// The name of a unit behind a number.
  ///
  /// - Parameter isSpaced: whether a space comes before it; letters that touch the digits are a
  ///   unit only where they cannot be part of a code.
  static func unit(_ text: String, isSpaced: Bool) -> String? {
    if let sign = signs[text] { return sign }
    if let currency = currencies[text] { return currency }
    if let unit = measures[text] { return unit }
    guard isSpaced else { return nil }
    return words[text.lowercased()] ?? currencies[text.uppercased()]
  }

  /// One name for all spellings of a unit; the first of each line is the name.
  private static func table(_ lines: [String]) -> [String: String] {
    var table: [String: String] = [:]
    for line in lines {
      let spellings = line.split(separator: "|").map(String.init)
      for spelling in spellings { table[spelling] = spellings[0] }
    }
    return table
  }

  private static let signs = table([
    "%|％|﹪|٪", "‰", "°|º", "°C|℃|° C", "°F|℉|° F", "′", "″",
  ])

  private static let currencies = table([
    "$|＄", "US$|U.S.$|USD|US-$|USD$", "€|EUR", "£|￡|GBP|STG", "¥|￥|JPY|円|圓", "CNY|RMB|元|人民币|人民幣",
    "₩|￦|KRW|원", "₹|INR|RS|RS.|Rs|Rs.", "₽|RUB|руб.|руб|р.", "₺|TRY|TL", "₴|UAH", "₪|ILS", "₫|VND",
    "฿|THB",
    "₱|PHP", "R$|BRL", "A$|AU$|AUD", "C$|CA$|CAD", "NZ$|NZD", "HK$|HKD", "NT$|TWD", "S$|SGD",
    "MX$|MXN",
    "CHF|Fr.|SFr.|SFR", "SEK", "NOK", "DKK", "ISK", "kr|kr.|KR|KR.", "PLN|zł|ZŁ", "CZK|Kč",
    "HUF|Ft",
    "RON|lei", "BGN|лв.", "ZAR", "EGP", "NGN", "KES", "SAR", "AED", "PKR", "BDT", "IDR", "MYR",
    "ARS", "CLP",
    "COP", "PEN", "DM|DEM", "FRF", "ITL", "ESP", "ATS", "BEF", "NLG", "FF",
  ])

  /// Symbols of units that may touch the digits.
  private static let measures = table([
    "km", "cm", "mm", "µm|μm|um", "nm", "km²|km2|km^2|km\u{B2}|sq km|sq. km|sq.km|qkm",
    "m²|m2|m^2|sqm|sq m|qm",
    "m³|m3|m^3", "cm²|cm2", "ha", "kg", "mg", "µg|μg", "lb|lbs|lb.|lbs.", "oz", "kt", "Mt",
    "ml|mL", "hl",
    "kW", "MW", "GW", "TW", "MWe", "kWh", "MWh", "GWh", "TWh", "kJ", "MJ", "PJ", "Hz", "kHz",
    "MHz", "GHz",
    "Pa|pa", "hPa", "kPa", "MPa", "mbar", "bar", "dB", "kV", "km/h|kmh|kph", "mph", "m/s", "ppm",
    "ppb",
    "px", "pt", "KB|kB", "MB", "GB", "TB", "Bq", "kBq", "Sv", "mSv", "Gy", "mGy", "kT",
  ])

  /// Units that follow a space.
  private static let words = table([
    "t|ton|tons|tonne|tonnes|tonnen|toneladas|тонн|т|吨|噸|トン",
    "m|metre|metres|meter|meters|mètres|метров|米|公尺",
    "g|gram|grams|gramm", "l|litre|litres|liter|liters", "km|kilometres|kilometers|kilometer|км|公里",
    "kg|kilograms|kilogramm|кг|公斤", "ha|hectares|hectare|hektar|га|公顷|公頃",
    "%|percent|per cent|prozent|pct|pct.|pour cent",
    "miles|mile|mi|mi.", "ft|feet|foot|ft.", "in|inch|inches", "yd|yards|yard", "acres|acre",
    "sq mi|sq. mi.|sq mi.|square miles", "km²|square kilometres|square kilometers|км²|平方公里",
    "s|sec|sec.|seconds|second", "min|min.|minutes|minute", "h|hr|hrs|hours|hour|std.",
    "days|day|d.|tage|jours|días|日|天",
    "weeks|week", "months|month|个月|か月", "years|year|yrs|yr|yrs.|jahre|ans|años|лет|年",
    "people|persons|person|inhabitants|inhab.|hab.|einwohner|ew.|habitants|habitantes|чел.|人",
    "deaths|dead|killed", "votes|vote|stimmen|voix", "seats|seat|sitze|sièges",
    "pages|page|pp.|p.|s.",
    "troops|men|soldiers", "warheads|warhead|weapons", "ships", "aircraft", "gwh", "mwh", "kwh",
    "points|point|pts|pts.", "rooms", "copies", "units",
  ])
}
