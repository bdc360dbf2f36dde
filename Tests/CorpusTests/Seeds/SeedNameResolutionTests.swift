import Testing

@testable import Corpus

/// A name leads to its row in every form in which a reader may write it.
@Suite struct SeedNameResolutionTests {
  private static let tables = [
    "actors", "places", "documents", "mechanisms", "concepts", "periods",
  ]
  private let indexes: [String: NameIndex]
  private let corpus: Corpus

  init() throws {
    corpus = try CorpusLoader.builtIn()
    indexes = Dictionary(
      uniqueKeysWithValues: corpus.tables.filter { Self.tables.contains($0.name) }.map {
        ($0.name, NameIndex(table: $0))
      })
  }

  /// As the texts write it, in Japanese, in English, short, and in both spellings.
  @Test(arguments: [
    "actors kishida-fumio 岸田首相, 岸田文雄首相, Prime Minister Kishida, Fumio Kishida, 岸田",
    "actors sato-eisaku 佐藤首相, 佐藤栄作首相, 佐藤榮作, Prime Minister Sato",
    "actors miki-takeo 三木武夫首相, 三木首相, Takeo Miki", "actors abe-shinzo 前首相安倍晋三, 安倍元首相, 安倍氏",
    "actors hashimoto-toru 前大阪市长桥下彻, 橋下氏", "actors hayashi-yoshimasa 外相林芳正, 林外相",
    "actors ishiba-shigeru 石破茂首相, 石破首相", "actors duda-andrzej 杜达总统, President Duda",
    "actors yoon-suk-yeol 尹锡悦总统, 尹錫悦大統領, Yoon Seok-yeol",
    "actors lai-ching-te 赖清德总统, 頼清徳総統, William Lai",
    "actors nakasone 中曾根, 中曽根康弘, Yasuhiro Nakasone", "actors ford-gerald President Ford, 福特总统",
    "actors uss-oriskany オリスカニ, オリスカニー号, USS Oriskany, 奥里斯坎尼号",
    "actors uss-constellation 星座号航母, コンステレーション号", "actors fukuryu-maru 第五福龙丸, 第五福竜丸",
    "actors us-seventh-fleet 第7艦隊, 7th Fleet, 第七舰队", "actors us-forces U.S. forces, 米軍, 美军",
    "actors us-forces-japan US forces in Japan, 在日米軍, 驻日美军, USFJ",
    "actors self-defence-forces Japan Self-Defense Forces, Self-Defence Forces, 自衛隊, JSDF",
    "actors maritime-self-defence-force Japan Maritime Self-Defense Force, 海自, JMSDF",
    "actors us-defence-secretary US secretary of defense, secretary of defence, 国防長官",
    "actors us-indo-pacific-command INDOPACOM, 印太司令部, インド太平洋軍",
    "actors bush-administration George W. Bush, 小布什, ブッシュ政権",
    "actors ldp LDP, 自由民主党, 日本自民党", "actors ldp-policy-research-council 政調会, 政务调查会",
    "actors nato 北约, 北大西洋条約機構, 北大西洋公约组织", "actors japan-diet 国会, Japanese Diet",
    "actors japan-foreign-ministry 外務省, 日本外务省, Japanese Foreign Ministry, MOFA",
    "actors prime-ministers-office 首相府, 首相官邸, Prime Minister's Office",
    "actors us-state-department State Department, 美国国务院, 国務省",
    "actors un-general-assembly 联大, 国連総会, UN General Assembly",
    "actors communist-party-of-china 中共, Chinese Communist Party",
    "actors party-congress-20 党的二十大, 20th Party Congress",
    "places misawa 三沢基地, 三泽基地, 三澤, Misawa Air Base", "places yokota 横田基地, Yokota Air Base",
    "places kadena 嘉手納基地, 嘉手纳基地, Kadena Air Base", "places yokosuka 横须贺港, 横須賀港, 横須賀基地",
    "places kadena-depot 嘉手納弾薬庫, 嘉手纳弹药库", "places okinawa 冲绳群岛, 沖縄, 沖縄県, Okinawa Prefecture",
    "places guam-bases 关岛美军基地, グアム, Guam", "places yonaguni 与那国岛, Yonaguni Island",
    "places taiwan-strait 台海, 台湾海峡, Taiwan Straits", "places bikini ビキニ環礁, 比基尼, Bikini Atoll",
    "documents new-security-treaty 《新安保条约》, 新安保条约, 日米安保条約, 美日安保条约, 新安保條約",
    "documents new-security-treaty Japan-US security treaty, US-Japan security treaty",
    "documents old-security-treaty 《旧安保条约》, 旧日米安保条約, 旧安保條約",
    "documents san-francisco-treaty 旧金山和约, サンフランシスコ講和条約, San Francisco Treaty",
    "documents npt NPT, 不扩散核武器条约, 《不扩散核武器条约》, 核拡散防止条約, Nonproliferation Treaty",
    "documents inf-treaty INF, 中导条约, 《中导条约》, INF全廃条約", "documents abm-treaty 反导条约, ABM条約",
    "documents defence-outline 防卫计划大纲, 防衛大綱, National Defense Program Outline, NDPO",
    "documents defence-outline-2010 2010年版防卫大纲, National Defense Program Outline of 2010",
    "documents guidelines 日美防卫合作指针, 美日防卫指针, 日米防衛協力の指針, 日米ガイドライン",
    "documents guidelines Guidelines for Japan-US Defense Cooperation, Defense Guidelines",
    "documents guidelines Guidelines for US-Japan Defence Cooperation",
    "documents guidelines-1978 Guidelines for Japan-US Defense Cooperation of 1978, 1978 Guidelines",
    "documents medium-term-defence-plan Medium Term Defense Program, 中期防, MTDP",
    "documents nuclear-posture-review NPR, 核态势报告, 核態勢見直し, US Nuclear Posture Review",
    "documents npr-2018 2018 NPR, 特朗普政府NPR", "documents secret-pact-1969 冲绳密约, 沖縄核密約",
    "documents space-basic-law 宇宙基本法, Basic Space Act", "documents jaxa-law JAXA法, JAXA Act",
    "documents us-strategy-2022 国家安全战略报告, US National Security Strategy, 米国の国家安全保障戦略",
    "documents washington-declaration 华盛顿宣言, 《华盛顿宣言》, ワシントン宣言",
    "mechanisms extended-deterrence-dialogue 美日延伸威慑对话, 日美延伸威慑对话, 日米拡大抑止協議, EDD",
    "mechanisms extended-deterrence-dialogue US-Japan Extended Deterrence Dialogue",
    "mechanisms asian-nato Asian NATO, 亚太版北约, 亚太版“北约”, アジア版NATO, 亚洲版北约",
    "mechanisms us-japan-alliance Japan-US alliance, US-Japan alliance, U.S.-Japan alliance",
    "mechanisms us-japan-alliance 日米同盟, 日美同盟, 美日安保同盟, 日米安保同盟",
    "mechanisms us-japan-nuclear-sharing Japan-US nuclear sharing, 日美核共享, 日米核共有, 核分享",
    "mechanisms us-rok-ncg NCG, 核磋商小组, 韩美核磋商小组, 核協議グループ, US-ROK Nuclear Consultative Group",
    "mechanisms scc 2+2, 日米2+2, 日米安保協議委員会, 美日安全磋商委员会, SCC",
    "mechanisms missile-defence missile defense, missile defence, ballistic missile defense, BMD",
    "mechanisms missile-defence 导弹防御系统, ミサイル防衛", "mechanisms siop SIOP, 全面核战争计划",
    "mechanisms prior-consultation 事前协商, 事前協議, 事前协商制度", "mechanisms scc Two-plus-Two",
    "mechanisms neither-confirm-nor-deny NCND, 既不承认也不否认, 肯定も否定もしない",
    "mechanisms nuclear-planning-group NPG, 核计划小组, NATO's Nuclear Planning Group",
    "mechanisms nato-nuclear-committee Nuclear Defense Affairs Committee, 北约核防务委员会",
    "concepts chinese-modernisation Chinese modernization, Chinese modernisation, 中国式现代化",
    "concepts massive-retaliation 大规模报复战略, 大量報復", "concepts tomahawk トマホーク, 战斧导弹",
    "concepts nuclear-submarine 原潜, 核潜艇", "concepts dime-war DIME, DIME战争",
    "concepts us-japan-nuclear-relation 美日核关系, 日美核关系, Japan-US nuclear relations",
    "periods second-world-war WWII, 二战, World War II", "periods cold-war 冷战时期, 冷戦",
  ])
  func leadsToItsRow(line: String) throws {
    let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
    for name in parts[2].split(separator: ", ").map(String.init) {
      #expect(try ids(named: name, in: parts[0]) == [parts[1]], "'\(name)'")
    }
  }

  /// The one short name that two documents bear: asked for it, clio says so and takes both.
  @Test func aNameOfTwoRowsLeadsToBoth() throws {
    #expect(
      try ids(named: "NSS", in: "documents") == ["national-security-strategy", "us-strategy-2022"])
    for (table, index) in indexes {
      for (name, _) in index.names where try ids(named: name, in: table).count > 1 {
        #expect(["NSS", "National Security Strategy"].contains(name), "\(table): '\(name)'")
      }
    }
  }

  /// An editor's remark in brackets, and the marks around a title, need not be written.
  @Test func bracketsAndTitleMarksMayBeLeftOut() throws {
    for (table, index) in indexes {
      for (name, row) in try names(in: table) {
        for form in [
          name.replacing(/\s*[（(](proposed|设想|構想|日本引入|日本導入)[）)]/, with: ""),
          name.hasPrefix("《") ? name.filter { $0 != "《" && $0 != "》" } : name,
        ] { #expect(index.rows(named: form).contains(row), "\(table): '\(form)'") }
      }
    }
  }

  @Test func bothSpellingsAndBothOrdersOfTheTwoStatesLeadToARow() throws {
    let spellings = [
      ("Defence", "Defense"), ("defence", "defense"), ("Programme", "Program"),
      ("modernisation", "modernization"), ("Japan-US", "US-Japan"), ("US-Japan", "Japan-US"),
      ("日美", "美日"), ("美日", "日美"),
    ]
    for (table, index) in indexes where table != "periods" {
      for (name, row) in try names(in: table) where !name.contains("（") && !name.contains(" (p") {
        // Both at once: the American spelling of all words.
        let american = spellings.prefix(4).reduce(name) { $0.replacing($1.0, with: $1.1) }
        #expect(index.rows(named: american).contains(row), "\(table): '\(american)'")
        for (written, other) in spellings.dropFirst(4) {
          let form = name.replacing(written, with: other)
          #expect(index.rows(named: form).contains(row), "\(table): '\(form)'")
        }
      }
    }
  }

  /// What the texts call an actor at an event is one of its names, but for bare words.
  @Test func theFormsAtEventsAreNames() throws {
    let bare: Set = ["欧洲", "委员会", "党"]
    for link in try SeedTable("event_actors").rows {
      guard let form = link["as_written"], !bare.contains(form), let actor = link["actor"] else {
        continue
      }
      #expect(try ids(named: form, in: "actors").contains(actor), "'\(form)' of \(actor)")
    }
  }

  /// The names of the rows of a table, without the ids.
  private func names(in table: String) throws -> [(text: String, row: Int)] {
    let found = try #require(corpus.tables.first { $0.name == table })
    return try #require(indexes[table]).names.filter { found.id(of: $0.row) != $0.text }
  }

  private func ids(named name: String, in table: String) throws -> [String] {
    let found = try #require(corpus.tables.first { $0.name == table })
    let index = try #require(indexes[table])
    return index.rows(named: name).compactMap { found.id(of: $0) }
  }
}
