#!/usr/bin/env bash
# One reconsideration case over HTTP, from receipt to filing: `npm run demo` in one terminal, this in another.
# The demonstration prints the password of its accounts; give it here as ANJUAN_DEMO_PASSWORD.
# Every call prints the state, the acts that may come next and the due dates.
set -euo pipefail
api=${1:-http://127.0.0.1:3000}/api
password=${ANJUAN_DEMO_PASSWORD:?set it to the password that the demonstration printed}
jar=$(mktemp)
trap 'rm -f "$jar"' EXIT
uuid() { node -p 'crypto.randomUUID()'; }

# Reads an answer of the API and prints what a caseworker looks at; leaves the id and the version behind.
show() {
  answer=$(cat)
  id=$(node -p 'JSON.parse(process.argv[1]).id ?? ""' "$answer")
  version=$(node -p 'JSON.parse(process.argv[1]).version ?? ""' "$answer")
  node -e '
    const view = JSON.parse(process.argv[1]);
    if (view.code) { console.log(`${view.status} ${view.code}: ${view.detail}`); process.exit(); }
    const last = view.acts.at(-1);
    console.log(`${last.occurredOn} ${last.name}  →  ${view.state.name} (${view.state.code})  ${view.number}`);
    console.log(`  可登记 ${view.permittedActs.length} 种行为`);
    for (const flag of view.flags) console.log(`  提示 ${flag.name}`);
    for (const due of view.dueDates) console.log(`  ${due.dueOn ?? "停止计算  "} ${due.name} ${due.status}`);
  ' "$answer"
}

open() {
  show < <(curl -s "$api/cases" -b "$jar" -H "Idempotency-Key: $(uuid)" \
    -H 'Content-Type: application/json' -d "$1")
}
act() { # act CODE DAY [FIELDS]
  show < <(curl -s "$api/cases/$id/acts" -b "$jar" -H "Idempotency-Key: $(uuid)" \
    -H "If-Match: \"$version\"" -H 'Content-Type: application/json' \
    -d "{\"act\": \"$1\", \"occurredOn\": \"$2\", \"fields\": ${3:-"{}"}}")
}

curl -sf -o /dev/null -c "$jar" "$api/sessions" -H 'Content-Type: application/json' \
  -d "{\"account\": \"caseworker\", \"password\": \"$password\"}" || { echo 'could not sign in as caseworker' >&2; exit 1; }

open '{
  "type": "reconsideration", "act": "application-received", "occurredOn": "2024-03-01",
  "fields": { "channel": "post", "applicants": ["a"], "respondents": ["r"], "respondentKinds": ["county-department"],
              "matters": ["penalty"], "field": "market", "knownOn": "2024-01-15", "handler": "caseworker" },
  "parties": [{ "ref": "a", "role": "applicant", "kind": "citizen", "name": "王样本" },
              { "ref": "r", "role": "respondent", "kind": "administrative-organ", "name": "样本县市场监督管理局" }]
}'
party() { node -p 'JSON.parse(process.argv[1]).parties.find(({ role }) => role === process.argv[2]).id' "$answer" "$1"; }
applicant=$(party applicant)
respondent=$(party respondent)
act accepted 2024-03-06 '{ "officers": ["caseworker", "supervisor"],
  "conditions": ["parties", "interest", "request", "in-time", "scope", "jurisdiction", "no-other-procedure"] }'
act copy-sent 2024-03-08
act copy-received 2024-03-11
act reply-received 2024-03-22 '{ "evidenceFiled": true, "evidenceList": "现场检查笔录、询问笔录" }'
for party in "$applicant" "$respondent"; do
  act opinions-heard 2024-03-28 "{ \"party\": \"$party\", \"means\": \"phone\", \"content\": \"坚持原来的意见\" }"
done
act suspended 2024-04-01 "{ \"ground\": \"other-case\", \"notified\": [\"$applicant\", \"$respondent\"] }"
act resumed 2024-04-15 "{ \"notified\": [\"$applicant\", \"$respondent\"] }"
act extension-approved 2024-05-10 \
  '{ "days": 15, "reason": "案情复杂", "approver": "office-head", "approvedBy": "赵样本", "notifiedOn": "2024-05-10" }'
act decision-made 2024-05-28 \
  '{ "items": [{ "code": "revoke" }], "approval": "head-consent", "approvedBy": "钱样本",
     "court": "样本县人民法院", "findings": "经审理查明", "reasons": "主要事实不清" }'
for party in "$applicant" "$respondent"; do
  act decision-served 2024-05-31 "{ \"party\": \"$party\", \"method\": \"direct\" }"
done
act filed 2024-06-28 '{ "fileNumber": "复议卷〔2024〕9", "officer": "caseworker" }'
