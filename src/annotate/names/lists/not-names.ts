/** Acronyms of things, trades and times that every article may use: capitals make them no names. */
export const GENERIC_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'ai agi asi ml llm llms ip it ict iot api apis sdk ui ux gpu gpus cpu cpus tpu tpus ram ssd vpn saas paas iaas os pc pcs tv tvs cd dvd usb sms ar vr xr ev evs suv suvs hr pr qa ' +
    'ipo ipos spac spacs etf etfs m&a r&d p&l gdp cpi ppi arr mrr capex opex ebit ebitda eps roi roe irr p/e fx otc gaap ifrs esg csr dei b2b b2c d2c kpi kpis rfp nda ndas mou loi sla ' +
    'yoy qoq ytd ttm fy cagr tam aum apr apy nav reit reits etc vat gmt utc bst cet cest est edt pst pdt cst cdt mst et pt am pm ad bc ceo ceos cfo cfos coo coos cto ctos cio cios cmo cmos ' +
    'vp svp evp phd ph.d. ph.d m.d. j.d. m.b.a. esq esq. cfa cpa pharmd pharm.d. mba faq pdf html url ok tbd asap diy hq ngo ngos smb smbs sme smes otas gw mw kw gwh mwh kwh mhz ghz gb tb mb lng lpg ngl boe btu dna rna mrna hiv covid covid-19 ' +
    'i ii iii iv vi vii viii ix cc by-sa ccs captcha gmo usd eur gbp jpy chf cad aud inr cny rmb dlr dlrs mln bln pct stg q q1 q2 q3 q4 h1 h2 1h 2h'
  ).split(' '),
);

/** Words that label a letter or number: "Series C", "Class A", "Section 301". */
export const LABELS: ReadonlySet<string> = new Set(
  'series class package lot bundle licence license section chapter article phase tier level type schedule exhibit rule figure table part page volume round stage version form clause appendix item step day week year fig no'.split(
    ' ',
  ),
);

/** Common nouns that news capitalises behind "the" without naming anything of its own: "the Company", "the Board". */
export const CAPITALISED_NOUNS: ReadonlySet<string> = new Set(
  (
    'covid company companies board boards agreement transaction merger offer offering group parties party closing shares share notes note government state internet web net earth world ' +
    'subsidiary issuer purchaser seller buyer fund firm bank committee president north south east west court house administration act bill ' +
    'index street city county church republicans democrats christmas easter ramadan thanksgiving summer winter spring autumn fall god ' +
    'innovation home news business markets technology opinion subscribe memorandum understanding letter intent disclosure source sources update correction editor reporting read more share ' +
    'contact details copyright credits image photo credit related also introduction conclusion summary brief highlights overview'
  ).split(' '),
);

/** Words that open sentences and headings often and name nothing, though no list of ordinary words may know them. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'analysts investors shares stocks researchers officials critics experts regulators shareholders crude gas drug drugs cloud chip chips wafer wafers stems demos patents ' +
    'researchers enterprises developers customers users executives lawyers lawmakers traders bankers economists disclosure also related copyright contact nevertheless ' +
    'nonetheless yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);
