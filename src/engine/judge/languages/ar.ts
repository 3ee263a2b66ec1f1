import { stemmer } from "@orama/stemmers/arabic";
import { ar as numbers } from "../../words/numbers/languages/ar.ts";
import { counted } from "../../words/numbers/languages/numberTable.ts";
import { phrases, words } from "../../words/phrases/lexicon.ts";
import type { LanguageTable } from "./language.ts";

export const ar: LanguageTable = {
  ...numbers,
  stem: stemmer,
  bounds: {
    about: phrases("نحو, حوالي, قرابة, زهاء, ما يقارب, تقريبا, ما يقرب من"),
    atLeast: phrases("على الأقل, ما لا يقل عن, لا يقل عن"),
    atMost: phrases("على الأكثر, ما يصل إلى, لا يزيد عن, حتى"),
    over: phrases("أكثر من, ما يزيد على, ما يزيد عن, فوق"),
    under: phrases("أقل من"),
  },
  boundsAfter: {
    about: phrases("تقريبا, تقريبًا"),
    atLeast: phrases("على الأقل, أو أكثر"),
    atMost: phrases("على الأكثر, أو أقل"),
  },
  dates: {
    months: [
      ["يناير", "كانون الثاني"],
      ["فبراير", "شباط"],
      ["مارس", "آذار"],
      ["أبريل", "إبريل", "نيسان"],
      ["مايو", "أيار"],
      ["يونيو", "حزيران"],
      ["يوليو", "تموز"],
      ["أغسطس", "آب"],
      ["سبتمبر", "أيلول"],
      ["أكتوبر", "تشرين الأول"],
      ["نوفمبر", "تشرين الثاني"],
      ["ديسمبر", "كانون الأول"],
    ],
    weekdays: [
      ["الاثنين", "الإثنين"],
      ["الثلاثاء"],
      ["الأربعاء"],
      ["الخميس"],
      ["الجمعة"],
      ["السبت"],
      ["الأحد"],
    ],
    relative: { أمس: -1, اليوم: 0, غدا: 1, غدًا: 1 },
    beforeYear: phrases("عام, سنة, منذ, في, العام, حتى"),
    clock: { صباحا: "am", صباحًا: "am", مساء: "pm", مساءً: "pm" },
    twelveHours: true,
    halves: { صباحا: "am", صباحًا: "am", مساء: "pm", مساءً: "pm" },
    spoken: {
      hours: counted("الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة|عشرة"),
      behind: {
        والنصف: 30,
        ونصف: 30,
        والربع: 15,
        والثلث: 20,
        "إلا الربع": -15,
        "إلا ربعا": -15,
        "إلا الثلث": -20,
      },
      lead: ["الساعة"],
    },
  },
  negation: {
    words: {
      not: phrases("لم, لن, لا, ليس, ليست, ليسوا, عدم, لا أحد, غير, دون أن"),
      refuse: phrases("رفض, رفضت, رفضوا, يرفض, ترفض, امتنع, امتنعت"),
      except: phrases("ما لم, إلا إذا"),
      none: phrases("لا يزال, لا تزال, لا سيما, ليس فقط, ليس إلا, لا يقل, ما لا يقل, لا يزيد, لا بد, لا بأس"),
    },
    scope: "after",
    denials: {
      deny: phrases(
        "نفى, نفت, نفوا, ينفي, تنفي, أنكر, أنكرت, رفض, رفضت, يرفض, دون, بدون, استبعد, استبعدت, فشل, مجاني, مجانية, مجانا, مجانًا, بالمجان",
      ),
    },
  },
  opposites: {
    amount: phrases("ارتفع, ارتفعت, يرتفع, ترتفع, ارتفاع, زاد, زادت, ازداد, ازدادت, رفع, رفعت, صعد, صعدت"),
    "-amount": phrases("انخفض, انخفضت, ينخفض, تنخفض, انخفاض, تراجع, تراجعت, هبط, هبطت, خفض, خفضت, قلص, قلصت"),
    consent: phrases("وافق, وافقت, أقر, أقرت, أيد, أيدت, قبل, قبلت, صادق, صادقت"),
    "-consent": phrases("رفض, رفضت, عارض, عارضت"),
    permission: phrases("سمح, سمحت, أجاز, أجازت"),
    "-permission": phrases("حظر, حظرت, منع, منعت"),
    verdict: phrases("أدان, أدانت, أدين, أدينت, إدانة"),
    "-verdict": phrases("برأ, برأت, تبرئة"),
    access: phrases("فتح, فتحت, افتتح, افتتحت"),
    "-access": phrases("أغلق, أغلقت, إغلاق"),
    life: phrases("نجا, نجت, نجوا"),
    "-life": phrases("قتل, قتلت, قتلوا, توفي, توفيت, لقي مصرعه, لقوا مصرعهم"),
    freedom: phrases("أفرج, أفرجت, أطلق سراح, أطلقت سراح"),
    "-freedom": phrases("اعتقل, اعتقلت, احتجز, احتجزت"),
    contest: phrases("فاز, فازت"),
    "-contest": phrases("خسر, خسرت"),
    affirmation: phrases("أكد, أكدت, اعترف, اعترفت"),
    "-affirmation": phrases("نفى, نفت, نفوا, أنكر, أنكرت"),
    north: phrases("شمال, شمالي, الشمالي, الشمالية"),
    south: phrases("جنوب, جنوبي, الجنوبي, الجنوبية"),
    east: phrases("شرق, شرقي, الشرقي, الشرقية"),
    west: phrases("غرب, غربي, الغربي, الغربية"),
    none: phrases("من قبل, قبل أن"),
  },
  hedges: {
    // قد is "may" before an imperfect verb; before a perfect one it stresses: قد شُيد, "has been built".
    possible: phrases("قد ي*, قد ت*, قد لا, ربما, من الممكن, يمكن أن, لعل, محتمل"),
    seem: phrases("يبدو, تبدو, على ما يبدو"),
    likely: phrases("من المرجح, على الأرجح, من المتوقع"),
    alleged: phrases("مزعوم, مزعومة, المزعوم, المزعومة, يزعم"),
    plan: phrases("يعتزم, تعتزم, ينوي, تنوي, يخطط, تخطط"),
    none: phrases(
      "وقد, فقد, لقد, قد تم, قد تمت, قد توفي, قد توفيت, قد تعرض, قد تعرضت, قد تسبب, قد تسببت, قد تحول, قد تحولت, قد توقف, قد توقفت, قد توصل, قد توصلت, قد تلقى, قد تلقت",
    ),
  },
  quantifiers: {
    all: phrases("جميع, كل, كافة"),
    most: phrases("معظم, أغلب, غالبية, أغلبية"),
    many: phrases("العديد من, الكثير من, كثير من"),
    dozens: ["عشرات"],
    hundreds: ["مئات"],
    thousands: ["آلاف"],
    some: phrases("بعض, عدد من, عدة"),
    few: phrases("قليل من, القليل من"),
    half: phrases("نصف"),
    both: phrases("كلا, كلتا"),
    none: phrases(
      "كل من, بعضهم البعض, جميع الحقوق, كل يوم, كل أسبوع, كل شهر, كل عام, كل سنة, كل ساعة, كل صباح, كل مساء, كل ليلة, كل مرة",
    ),
  },
  attribution: {
    verbs: {
      say: phrases(
        "قال, قالت, قالوا, يقول, تقول, أعلن, أعلنت, ذكر, ذكرت, أكد, أكدت, صرح, صرحت, أوضح, أوضحت, أضاف, أضافت, أفاد, أفادت",
      ),
      claim: phrases("زعم, زعمت, زعموا, ادعى, ادعت, يزعم, تزعم"),
      admit: phrases("اعترف, اعترفت, أقر, أقرت, اعترفوا"),
      deny: phrases("نفى, نفت, نفوا, ينفي, أنكر, أنكرت"),
      find: [],
    },
    sources: { source: phrases("وفقا ل, بحسب, حسب, وفق, نقلا عن") },
    inverts: "clause",
    breaks: words("و"),
  },
  clauses: {
    starts: words(
      "في من على إلى عن مع أن إن التي الذي الذين بعد قبل بين عند عندما حتى حيث منذ خلال كما لكن لدى إذا",
    ),
    determiners: words("و"),
    lists: words("و أو"),
    conjunctions: words("و أو لكن"),
  },
};
