"""Second partly filled documents of layouts that stand in other modules, most of them further on."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import Doc, extend

extend(
    "sar_referral",
    Doc(
        "SAB/SAR/SAR referral Ms W - sections 1 and 2 only.docx",
        "partly",
        "ref: Dr F. Anand, GP safeguarding lead\nagency: Fen Edge PCN\ncontact: f.anand@fenedge.example\ndate: 6 February 2025\nname: Ms W\ndob: 11/08/1972 – d. 14/01/2025\naddr: Hostel, town centre\nethn: Irish, Catholic, English\ncare: COPD, heroin dependence, literacy\nfamily: Two adult children. Not yet told",
        1,
    ),
)
extend(
    "safe_and_well_referral",
    Doc(
        "Prevention/CFS-12 web copy.pdf",
        "partly",
        "title: Mrs\nfirst: Jagdeep\nlast: Bains\naddr: 9 Northgate\ntel: 01632 960690\nrisk: Uses oxygen;Smokes\nmore: Oxygen concentrator next to the gas fire, son smokes in same room.\ncons: Yes",
        1,
    ),
)
extend(
    "police_vulnerability_notice",
    Doc(
        "Police/PP214 24-210032 awaiting OIC.pdf",
        "partly",
        "inc: 24/210032\noff: PC 5127\ndt: 14/08/24 1115\nname: PRYCE, Alun\ndob: 06/06/1949\ngen: M\nadd: 18 Station View\ncarer: None\ncirc: Bogus roofer has had 9 cheques. Male believes they are friends. Cupboards bare, bank letter on table shows overdraft.\na: N\nc: N\nd: Y financial\ncons: Yes",
        1,
    ),
)
extend(
    "falls_screening",
    Doc(
        "Falls/post fall - ambulance arrived during.pdf",
        "partly",
        "res: Wilf Handley\nroom: 22\nnhs: 999 604 3391\ntime: 1/5 23.15\nby: Night carer\ns1: 1\ns2: 2\ns3: 2\ns4: 2",
        1,
    ),
)
extend(
    "research_consent",
    Doc(
        "University research/P15 consent (by post).pdf",
        "partly",
        "num: 15\nres: IF\ni1: RC\ni2: RC\ni3: RC\ni4: RC\np: R. Coyle",
    ),
)
extend(
    "hospital_passport",
    Doc(
        "Passports/Mo - first half.pdf",
        "partly",
        "name: Mohammed Aziz\nlike: Mo\nnhs: 999 118 6650\ngp: Dr Pike\nall: None\nmed: Liquid, in a syringe\nepi: None\npain: I rock\ntalk: Ten signs, pictures\nmove: I walk, I run off\neat: Soft, chopped",
    ),
)
extend(
    "enter_and_view",
    Doc(
        "Healthwatch/St Bride's 2nd visit AM only.pdf",
        "partly",
        "home: St Bride's\nvol: Maureen T.\ndate: 22 March, morning\nfirst: New carpet, fresh flowers, visitor book full.\nsmell: Clean. Quiet music.\nstaff: By name, unhurried.\nact: Reminiscence box with three ladies\nsay: “They sing to me”",
        1,
    ),
)
extend(
    "discharge_referral",
    Doc(
        "Hospital discharge/D2A ref bay 3 (therapy section to follow).docx",
        "partly",
        "name: Mr Cyril Adeane\nnhs: 999 441 0072\nward: Ward 14, Mr Roe\nadm: 11/02/24\nnctr: 20/02/24\nhome: House, stairs, toilet up\npoc: 2 x daily, Swallow\nkin: Wife, frail\nref: Disch. co-ordinator\nbleep: 2210",
        1,
    ),
)
extend(
    "leder_review",
    Doc(
        "LeDeR/0431 - notes so far.docx",
        "partly",
        "id: 0431\nrev: Independent reviewer 6\nage: 62 M\ncause: 1a Sepsis 1b Perforated bowel\nplace: Hospital\npen: Known as the mayor of the high street. Sold raffle tickets for every cause and collected carrier bags.\nhealth: Constipation recorded in 2021, 2022 and 2023, no plan.\nfam: Sister: “He told them it hurt.”",
        1,
    ),
)
extend(
    "grant_monitoring",
    Doc(
        "VCS/PG17 Q3 (numbers in, story to come).docx",
        "partly",
        "org: Good Neighbours of Ashwater\nq: Q3\nby: Project lead\nm1: 40|Snow week\nm2: 588|as above\nm3: 36\nm4: 79%\nm5: 61%\nspend: £21,900",
        1,
    ),
)
extend(
    "section_75_schedule",
    Doc(
        "Agreements/s75 Part 10 Carers v0.4 tracked.docx",
        "partly",
        "name: Joint Carers Scheme\nfrom: 1 October 2024\naims: 28-day carer conversation; sitting service wait under 4 weeks\narr: Joint Commissioning Scheme\nfun: Care Act 2014 s10, s20\nhost: the Council\nfc: £402,000\nstaff: Carers commissioner (0.6)",
        1,
    ),
)
extend(
    "mca_audit_tool",
    Doc(
        "QA/MCA round 2/file 16 scoring only.docx",
        "partly",
        "ref: 16\nteam: Hospital\naud: PSW\ndate: 9/5/24\ns1: Partly\ns2: Met\ns3: Partly\ns4: Not met\ns5: Partly\ns6: Not met",
        1,
    ),
)
extend(
    "better_care_return",
    Doc(
        "ICB/BCF Q3 Harbourside metrics only.xlsx",
        "partly",
        "hwb: Harbourside\nby: Head of integration\nmail: bcf@harbourside.example\nm1: On track\nm2: On track|94.1%\nm3: Not on track|Care home falls, see action plan\nm4: On track\nm5: On track",
        1,
    ),
)
extend(
    "multi_agency_audit",
    Doc(
        "SAB/Audit/Case B housing.xlsx",
        "partly",
        "ag: Fernbank Homes\nwho: Head of Supported Housing\ncase: B\nq1: N|Tenancy began at 19\nq2: N\nq3: N|Learned from neighbours\nq4: P\nq5: N\nq7: N|Not invited",
    ),
)
extend(
    "learning_event_feedback",
    Doc(
        "SAB/Learning/responses/resp_31.html",
        "partly",
        "name: P.\norg: dom care\ndate: 14th\nconf1: Fairly\nconf2: Very\npace: About right",
    ),
)
extend(
    "dols_request",
    Doc(
        "DoLS/sample/urgent only Oaklea.pdf",
        "partly",
        "name: Leonard Gough\ndob: 1.1.40\ncomm: One voice at a time\nhome: Oaklea\nusual: 3 Dock Cottages\nurg: 22/2 – 28/2\nurgw: Tries doors all night\nfam: Wife\nby: Deputy manager\ndate: 22/2 10.00",
        1,
    ),
)
extend(
    "peer_challenge_questions",
    Doc(
        "Peer challenge/answers/partner_11.md",
        "partly",
        "who: Community pharmacy network\nwork: Blister packs, seeing people who have stopped eating\nbest: Reablement technicians ring us\nfront: Never tried the form\nsafe: No idea",
    ),
)
extend(
    "trusted_assessment",
    Doc(
        "Trusted assessor scheme/sample/TA Ms Novak page 1-2.docx",
        "partly",
        "name: Irena Novak\npref: Irena\ndob: 17/05/1942\nnhs: 999 250 1147\nward: Moorview D2A\nsw: L. Ho\nfund: FNC + LA\nhome: Larchwood\nta: D. Bright RN\nwhen: 9 April 10.30\nstory: Seamstress, widow, six grandchildren\nfaith: Catholic, Sunday Mass on TV\nlang: Czech first, good English\nhear: Glasses\nfam: Daughter Hana\nlpa: Hana, both\ndx: Stroke R MCA, AF, HTN\nall: None\nmeds: Crushed, thickened\npain: Shoulder\nresp: Clear\ninf: Neg\ndnacpr: Yes",
        1,
    ),
)
