export const ISSUE = `mutation ExtraMileIssue($discount: DiscountCodeBasicInput!) {
  discountCodeBasicCreate(basicCodeDiscount: $discount) {
    codeDiscountNode { id }
    userErrors { code message }
  }
}`;

export const FIND = `query ExtraMileFind($code: String!) {
  codeDiscountNodeByCode(code: $code) {
    id
    codeDiscount { ... on DiscountCodeBasic { title status asyncUsageCount } }
  }
}`;

export const WITHDRAW = `mutation ExtraMileWithdraw($id: ID!) {
  discountCodeDeactivate(id: $id) {
    codeDiscountNode { codeDiscount { ... on DiscountCodeBasic { title status asyncUsageCount } } }
    userErrors { code message }
  }
}`;

export const CURRENCY = `query ExtraMileCurrency {
  shop { currencyCode }
}`;

export const TEST = `query ExtraMileTest {
  currentAppInstallation { accessScopes { handle } }
}`;
