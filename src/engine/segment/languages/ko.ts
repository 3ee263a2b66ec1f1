import type { Language } from "./language.ts";

export const korean: Language = {
  code: "ko",
  attribution: /^(?:이?라고|이?라며|이?라는|이?라면서|고 (?:말|밝|전|덧)|며|는)(?!\p{L}{3})/u,
  labels: {
    byline: "기자|글|취재|작성자|편집|번역|글쓴이|작성",
    credit: "사진|사진 제공|사진제공|사진 출처|이미지|그래픽|영상|촬영",
    readMore: "관련기사|관련 기사|더 보기|더보기|함께 보기|이어 읽기|추천 기사",
    updated: "입력|수정|등록|게재|승인|최종수정|최종 수정|업데이트|기사입력|기사수정",
    signature: "출처|자료|제공",
    promotion: "광고|태그|공유|구독",
  },
  phrases: {
    licence: [/^(?:©|저작권자|무단 ?전재|무단 ?복제)/u],
    promotion: [/^[^.]{0,40}(?:구독|팔로우|뉴스레터|카카오톡|채널)[^.]{0,40}(?:하세요|신청|추가|눌러)/u],
  },
};
