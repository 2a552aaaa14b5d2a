// Generated from docs/openapi.json; never edited.
export interface paths {
    "/api/cases/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览收案：适用的法律版本和将产生的期限（只读，不编号） */
        post: operations["previewsOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/acts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览一个程序行为：状态、期限和提示将怎样变化（只读） */
        post: operations["previewsRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/corrections/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览一次更正或者撤销（只读） */
        post: operations["previewsCorrect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收案：登记案件及其第一个程序行为 */
        post: operations["casesOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看案件：状态、程序行为、期限及其算法、可登记的行为 */
        get: operations["casesFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记一个程序行为 */
        post: operations["casesRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正或者撤销一个程序行为；原登记仍可查阅 */
        post: operations["casesCorrect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 关联案件：本案写明的和写明本案的 */
        get: operations["linksLinked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以由本案而起的案件（如不服复议决定的诉讼），及可以带入的字段 */
        get: operations["linksFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/parties/{partyId}/unmasking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 说明理由，查阅一名当事人的完整信息；理由记入审计 */
        post: operations["partiesUnmask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同一当事人的其他案件：按全名或者完整号码（只读；姓名不写入地址，故用 POST） */
        post: operations["duplicatesFind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 首页：本人承办的、本单位的、连同下级单位的在办案件各有多少 */
        get: operations["homeHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办台：超期、将到期、未分配、中止过久的在办案件，按类型、单位和承办人 */
        get: operations["boardBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 近 12 个月的收案、结案件数，按类型 */
        get: operations["boardTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个月中各日届满的期限和听证、开庭 */
        get: operations["boardCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 在办案件：筛选、排序、分页 */
        get: operations["worklistList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/worklist/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 在办案件各视图的件数：筛选条件相同，whose 和 view 各换一项 */
        get: operations["worklistCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查找案件（只读；姓名不写入地址，故用 POST） */
        post: operations["worklistFind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 关注案件 */
        post: operations["watchBegin"];
        /** 取消关注 */
        delete: operations["watchEnd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人保存的和本单位共用的筛选方案 */
        get: operations["savedFiltersList"];
        put?: never;
        /** 保存筛选方案 */
        post: operations["savedFiltersAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-filters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 改名、更新条件、共用或者不再共用 */
        post: operations["savedFiltersChange"];
        /** 删除筛选方案 */
        delete: operations["savedFiltersRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量分配或者解除承办人；可重复提交，已办理的不受影响 */
        post: operations["assignmentsAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部指标及其口径 */
        get: operations["figuresList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某一案件类型或者台账的全部指标的值 */
        get: operations["figuresValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 计算一个指标 */
        get: operations["figuresValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/{id}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 指标的分组：分月、季、年，分单位，或者按字段分项；每一点即该指标在该范围、期间的值，同样能打开到记录 */
        get: operations["figuresSeriesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/{id}/series/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 指标的分组，作为文件：XLSX 或者 CSV */
        get: operations["figuresSeriesFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 指标所计的每一条记录，派生指标为其一部分的记录；本人无权查阅的只计数，不列出 */
        get: operations["figuresRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/{id}/nights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 指标逐日的值，自年初或者月初计至当日；一百日以前的，只有月末 */
        get: operations["figuresTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件在一个年度计入哪些指标；不计入的，第一项不符合的条件；官方报表还缺的内容 */
        get: operations["figuresOfRecordFiguresOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{register}/entries/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账记录在一个年度计入哪些指标；不计入的，第一项不符合的条件 */
        get: operations["figuresOfRecordFiguresOfEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核对报告的勾稽关系：规则、两方的数、使其不符的记录（本人无权查阅的只计数） */
        get: operations["checksCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报告的版次，新的在前 */
        get: operations["editionsList"];
        put?: never;
        /** 按提纲起草一个版次 */
        post: operations["editionsDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个版次：数字、核对结果、文件和经过 */
        get: operations["editionsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核对：以某时所知计算全部数字和勾稽关系；此后登记的不再影响本版次 */
        post: operations["editionsCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 书面说明一项不符的勾稽关系；说明随报告保存、刊印 */
        post: operations["editionsExplain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交发布：勾稽关系须全部相符或者已经说明 */
        post: operations["editionsSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布：由编制者以外的人员进行，须在五分钟内输入过密码；数字、口径、记录和文件从此不变 */
        post: operations["editionsPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回编制：待发布的版次回到草稿，须重新核对、提交 */
        post: operations["editionsSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 为已发布的版次起草更正版次 */
        post: operations["editionsCorrect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 版次的正文：已发布的，为发布时所印；已核对的，为核对所得的数字 */
        get: operations["editionsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/numbers/{slot}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已发布的一个数字发布时所计的每一条记录，及其后登记的；本人无权查阅的只计数，不列出 */
        get: operations["editionsRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/files/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 取发布时保存的文件：永远是同样的字节 */
        get: operations["editionsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发布时与现在：数字、使其不同的记录，及此后登记的程序行为（本人无权查阅的只计数） */
        get: operations["editionsDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部官方报表 */
        get: operations["tablesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tables/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 由记录填好的一张报表 */
        get: operations["tablesFill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tables/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报表文件：XLSX、CSV 或者 JSON */
        get: operations["tablesFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tables/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个单元格所计的每一条记录（比率为其分子）；本人无权查阅的只计数，不列出 */
        get: operations["tablesRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部报告提纲 */
        get: operations["reportsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{outline}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按现有记录写成的报告：正文各段，其中的数字以报告数编号标明，及每个数字的值、口径、范围、期间 */
        get: operations["reportsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{outline}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按现有记录写成的报告文件（未发布）：DOCX、XLSX、CSV 或者 JSON；限能查阅全区数字的人员 */
        get: operations["reportsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账 */
        get: operations["registersListRegisters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{register}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账：栏目、字段、用到的字典 */
        get: operations["registersFindRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{register}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看台账，按日期由近及远 */
        get: operations["registersListRegisterEntries"];
        put?: never;
        /** 登记一条记录 */
        post: operations["registersRecordRegisterEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{register}/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一条记录及其全部历史 */
        get: operations["registersFindRegisterEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{register}/entries/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正一条记录：以新的全部内容代替；原内容仍可查阅 */
        post: operations["registersCorrectRegisterEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{register}/entries/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废一条记录：不再计入任何统计，仍可查阅 */
        post: operations["registersVoidRegisterEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{register}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账的导入模板：XLSX（含填写说明）或者 CSV */
        get: operations["registerImportsTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{register}/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览导入：逐行按手工登记的规则核对，不登记任何内容 */
        post: operations["registerImportsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{register}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入：作为任务进行；全部登记，有一处错误即全部不登记；同一文件只导入一次 */
        post: operations["registerImportsStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-types/{code}/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已结案件的导入模板：XLSX（含填写说明）或者 CSV */
        get: operations["caseImportsTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-types/{code}/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览导入：逐件按收案和登记程序行为的规则核对，不登记任何内容 */
        post: operations["caseImportsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-types/{code}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入已结案件：作为任务进行；全部登记，有一处错误即全部不登记；同一文件只导入一次 */
        post: operations["caseImportsStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件类型 */
        get: operations["knowledgeTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-types/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件类型：状态、程序行为、期限、用到的字典 */
        get: operations["knowledgeType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dictionaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部字典 */
        get: operations["knowledgeListDictionaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dictionaries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 字典 */
        get: operations["knowledgeDictionary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机构及其上下级 */
        get: operations["organisationsList"];
        put?: never;
        /** 在一个机构之下新设机构 */
        post: operations["organisationsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机构及其字号、在办件数和变更，供管理机构 */
        get: operations["organisationsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/renaming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更名；代码和字号不变 */
        post: operations["organisationsRename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销：不再收案；须已没有在办案件和未撤销的下级 */
        post: operations["organisationsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holiday-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各年的放假安排及其来源 */
        get: operations["holidaysList"];
        put?: never;
        /** 载入或者更正一年的放假安排，并重新计算在办案件的期限 */
        post: operations["holidaysApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holiday-notices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览：载入一份放假安排会使哪些在办案件的期限变化（只读） */
        post: operations["holidaysPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadline-calculator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 期限推算：假定某日发生某行为，其后有哪些期限（只读，不涉及案件） */
        post: operations["deadlinesCalculate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查阅审计记录，由近及远 */
        get: operations["auditList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/who-saw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 某人的案件在一段时间内由谁看过、办过（只读；姓名不写入地址，故用 POST） */
        post: operations["auditWhoSaw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的各次登录 */
        get: operations["sessionsList"];
        put?: never;
        /** 登录：此后的请求带着所给的 Cookie */
        post: operations["sessionsBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/current/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新输入密码，以办理授权等重要事项；换发新的 Cookie */
        post: operations["sessionsConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人及其权限 */
        get: operations["sessionsCurrent"];
        put?: never;
        post?: never;
        /** 退出登录 */
        delete: operations["sessionsEnd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束本人的另一次登录 */
        delete: operations["sessionsEndOther"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的账号：权限、动态口令、密码的要求 */
        get: operations["ownAccountFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改本人密码；其他登录随即结束 */
        post: operations["ownAccountPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 绑定动态口令：取得密钥 */
        post: operations["ownAccountBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-account/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 绑定动态口令：以口令确认 */
        post: operations["ownAccountConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 是否为演示系统，是否尚待启用 */
        get: operations["setUpAbout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启用：以启用码设立三名管理员 */
        post: operations["setUpBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员：姓名、单位和在办件数，供选择承办人；只列本人可以查阅的单位的 */
        get: operations["officersList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以授予的角色和范围 */
        get: operations["rolesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号及其权限 */
        get: operations["peopleList"];
        put?: never;
        /** 建立账号（没有任何权限）；首次密码只显示这一次 */
        post: operations["peopleCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个账号及其权限 */
        get: operations["peopleFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用账号；登录随即结束 */
        post: operations["peopleDisable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置密码；新密码只显示这一次 */
        post: operations["peopleResetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}/second-factor/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除动态口令；下次登录重新绑定 */
        post: operations["peopleResetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 授予权限；该人员须重新登录 */
        post: operations["peopleGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}/grants/{grant}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销权限；该人员须重新登录 */
        post: operations["peopleRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现行和将来的 A/B 角 */
        get: operations["substitutesList"];
        put?: never;
        /** 指定 B 角：期间内查阅并办理 A 角承办的案件 */
        post: operations["substitutesName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提前结束 */
        post: operations["substitutesEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移交之前：移交人有多少在办案件可以移交 */
        post: operations["substitutesPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移交一名承办人的全部在办案件（离岗、调动）；可重复提交，已移交的不受影响 */
        post: operations["substitutesHandOverAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出登记：谁、何时、为何、按什么条件、导出了多少，文件是否已取走；由近及远 */
        get: operations["exportsList"];
        put?: never;
        /** 导出列表：作为任务进行，完成后从任务中取文件；须有动态口令；超过 1000 名当事人的，须在五分钟内输入过密码 */
        post: operations["exportsStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的任务，新的在前 */
        get: operations["tasksList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的一项任务 */
        get: operations["tasksRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消本人的一项任务 */
        post: operations["tasksCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 取本人任务做成的文件 */
        get: operations["tasksFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recomputations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新核对全部案件：按程序行为重新计算，不一致的予以更正；作为任务进行 */
        post: operations["tasksRecompute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 定期工作及其最近各期 */
        get: operations["jobsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 应当告知的事：到期未完成的、未能完成的，新做成的文件 */
        get: operations["jobsNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{job}/{period}/files/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 取一期做成的文件，如年度数据导出的；限能查阅全区数字的人员 */
        get: operations["jobsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{job}/{period}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新进行一期，不沿用原有结果 */
        post: operations["jobsRestart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进程在运行 */
        get: operations["healthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以办理：数据库可读 */
        get: operations["healthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description 一个字段的问题 */
        FieldProblem: {
            /**
             * @description 字段路径
             * @example occurredOn
             */
            field: string;
            /**
             * @description 稳定代码
             * @example field.date-invalid
             */
            code: string;
            /**
             * @description 说明
             * @example “occurredOn”的日期“2023-02-30”不存在。
             */
            detail: string;
        };
        /** @description 错误答复（RFC 9457）。code 稳定不变，程序据此判断；detail 告诉人下一步做什么。 */
        Problem: {
            /**
             * Format: uri
             * @example urn:anjuan:problem:act.not-permitted
             */
            type: string;
            /** @example 不能办理 */
            title: string;
            /** @example 422 */
            status: number;
            /** @example act.not-permitted */
            code: string;
            /** @example 案件在 2024-03-05 处于“待受理”，不能登记“作出决定”。当时可登记：通知补正、不予受理、受理。 */
            detail: string;
            /**
             * @description 说明中所填的内容，供程序读取
             * @example {
             *       "stateCode": "received",
             *       "permittedCodes": [
             *         "supplement-notice-sent",
             *         "rejected",
             *         "accepted"
             *       ]
             *     }
             */
            details: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description 请求编号，报告问题时请提供
             */
            requestId: string;
            /** @description 有问题的字段（全部） */
            fields?: components["schemas"]["FieldProblem"][];
        };
        PartyBody: {
            /**
             * @description 本次提交内的代号，在 fields 中以它指称当事人
             * @example 甲
             */
            ref: string;
            /**
             * @description 当事人身份（案件类型的 partyRoles）
             * @example applicant
             */
            role: string;
            /**
             * @description 当事人类别（字典 party-kind）
             * @example citizen
             */
            kind: string;
            /**
             * @description 姓名或者名称
             * @example 王样本
             */
            name: string;
            /** @description 居民身份证号码；加密保存 */
            identityNumber?: string;
            /** @description 统一社会信用代码；公民和被害人不登记 */
            creditCode?: string;
            /** @description 电话；加密保存 */
            phone?: string;
            /** @description 住址；加密保存 */
            address?: string;
            /**
             * Format: date
             * @description 出生日期；加密保存；未登记证件号码的未成年人应当填写
             */
            birthDate?: string;
            /**
             * @description 是否被害人：姓名加密保存，只显示姓氏
             * @example false
             */
            victim?: boolean;
            /** @description 所属类别（该身份的字典） */
            categories?: string[];
            /**
             * @description 是否来自本地区以外
             * @example false
             */
            fromOutside?: boolean;
        };
        OpenCaseBody: {
            /**
             * @description 案件类型代码，见 GET /api/case-types
             * @example reconsideration
             */
            type: string;
            /**
             * @description 办案机构代码；缺省为本人所在机构
             * @example 232700
             */
            organisation?: string;
            /**
             * @description 收案的程序行为
             * @example application-received
             */
            act: string;
            /**
             * Format: date
             * @description 行为日期（法律上的日期）
             * @example 2024-03-01
             */
            occurredOn: string;
            /** @description 该程序行为的字段，见案件类型的 acts[].fields */
            fields: {
                [key: string]: unknown;
            };
            /** @description 当事人 */
            parties: components["schemas"]["PartyBody"][];
            /**
             * @description 纸质案卷已有的字号；缺省由系统编号
             * @example 大行复〔2024〕3号
             */
            existingNumber?: string;
        };
        CodeAndName: {
            /** @example 232700 */
            code: string;
            /** @example 大兴安岭地区司法局 */
            name: string;
        };
        DueSideOfMove: {
            /**
             * @example running
             * @enum {string}
             */
            status: "met" | "met-late" | "ended" | "stopped" | "running" | "lapsed";
            /**
             * Format: date
             * @description 届满日；停止计算时为空
             * @example 2024-05-06
             */
            dueOn: string | null;
        };
        /** @description 新增、变动或者不再存在的期限 */
        DueMove: {
            /** @example arl-decide */
            period: string;
            /** @example 审理期限 */
            name: string;
            /**
             * @example office
             * @enum {string}
             */
            whose: "office" | "applicant" | "respondent" | "parties" | "court" | "organ";
            /** @description 登记前；新增的为空 */
            before: components["schemas"]["DueSideOfMove"] | null;
            /** @description 登记后；不再存在的为空 */
            after: components["schemas"]["DueSideOfMove"] | null;
            /**
             * @description 放假安排尚未载入，暂算
             * @example false
             */
            provisional: boolean;
        };
        /** @description 登记该程序行为将产生的变化（只是预览，未作任何登记） */
        ActEffect: {
            /** @description 登记前的状态；收案为空 */
            stateBefore: components["schemas"]["CodeAndName"] | null;
            /** @description 登记后的状态 */
            stateAfter: components["schemas"]["CodeAndName"];
            /**
             * @description 适用的法律版本
             * @example ARL-2023
             */
            lawVersion: string;
            /**
             * @description 案件由此办结
             * @example false
             */
            closes: boolean;
            dueMoves: components["schemas"]["DueMove"][];
            /** @description 新出现的提示 */
            flagsRaised: components["schemas"]["CodeAndName"][];
            /** @description 由此了结的提示 */
            flagsSettled: components["schemas"]["CodeAndName"][];
        };
        RecordActBody: {
            /**
             * @description 程序行为代码
             * @example accepted
             */
            act: string;
            /**
             * Format: date
             * @description 行为日期（法律上的日期）
             * @example 2024-03-05
             */
            occurredOn: string;
            /**
             * @description 该程序行为的字段
             * @example {}
             */
            fields: {
                [key: string]: unknown;
            };
            /** @description 随该行为新增的当事人 */
            parties?: components["schemas"]["PartyBody"][];
        };
        ReplacementBody: {
            /**
             * Format: date
             * @description 正确的日期
             * @example 2024-03-04
             */
            occurredOn: string;
            /**
             * @description 正确的字段（全部）
             * @example {}
             */
            fields: {
                [key: string]: unknown;
            };
        };
        CorrectActBody: {
            /**
             * @description 被更正的程序行为编号
             * @example 3f0c3c1a-1f0e-4a75-8a0e-6f1f0f3b9d11
             */
            corrects: string;
            /**
             * @description 更正理由
             * @example 日期录入错误
             */
            reason: string;
            /** @description 更正后的内容；缺省为撤销该行为 */
            replacement?: components["schemas"]["ReplacementBody"];
        };
        /** @description 一个字段的声明：表单与校验都由它而来 */
        FieldSpec: {
            /**
             * @description money 以分为单位，为整数
             * @example codes
             * @enum {string}
             */
            kind: "text" | "integer" | "money" | "boolean" | "date" | "time" | "code" | "codes" | "party" | "parties" | "case" | "officer" | "officers" | "items";
            /** @example 申请复议事项 */
            label: string;
            /** @description 可以不填 */
            optional?: boolean;
            /**
             * @description 代码所在的字典
             * @example reconsideration-matter
             */
            dictionary?: string;
            /** @description 当事人须有的身份 */
            roles?: string[];
            /** @description 案件须属的类型；不写为各类型 */
            types?: string[];
            /** @description 最小的数；officers 为最少人数 */
            min?: number;
            max?: number;
            maxLength?: number;
            /** @description 可以是将来的日期 */
            planned?: boolean;
            /** @description 不得晚于该字段的日期 */
            noLaterThan?: string;
            /** @description 不得早于该字段的日期 */
            noEarlierThan?: string;
            /** @description 每一项的字段 */
            of?: {
                [key: string]: components["schemas"]["FieldSpec"];
            };
        };
        /** @description 当事人 */
        Party: {
            /** @example b6b4d0a8-0c7f-4a0b-9a51-5d3d6f1d2c77 */
            id: string;
            /** @example applicant */
            role: string;
            /** @example 申请人 */
            roleName: string;
            /** @example citizen */
            kind: string;
            /**
             * @description 未满十四周岁的未成年人和被害人只显示姓氏
             * @example 王样本
             */
            name: string;
            /**
             * @description 统一社会信用代码（公民和未登记的为空）
             * @example 91350100M000100Y43
             */
            creditCode: string | null;
            /**
             * @description 居民身份证号码（隐去部分）
             * @example 110105********002X
             */
            identityNumber: string | null;
            /**
             * @description 电话（隐去部分）
             * @example 138****1234
             */
            phone: string | null;
            /**
             * @description 住址（隐去部分）
             * @example 样本省样本市样本县****
             */
            address: string | null;
            /**
             * @description 出生日期（只显示年份；未登记的为空）
             * @example 1949-**-**
             */
            birthDate: string | null;
            /**
             * @description 姓名受保护的原因
             * @example null
             * @enum {string|null}
             */
            protection: "minor" | "victim" | null;
            /** @example [] */
            categories: string[];
            /** @example false */
            fromOutside: boolean;
        };
        /** @description 已登记的程序行为，更正已并入 */
        RecordedAct: {
            /** @example 3f0c3c1a-1f0e-4a75-8a0e-6f1f0f3b9d11 */
            id: string;
            /**
             * @description 程序行为代码；voided 为撤销
             * @example application-received
             */
            code: string;
            /** @example 收到申请 */
            name: string;
            /**
             * Format: date
             * @description 行为日期
             * @example 2024-03-01
             */
            occurredOn: string;
            /**
             * Format: date-time
             * @description 登记时间
             * @example 2024-03-01T02:10:00.000Z
             */
            recordedAt: string;
            /** @example caseworker */
            recordedBy: string;
            /**
             * @example {
             *       "channel": "in-person"
             *     }
             */
            fields: {
                [key: string]: unknown;
            };
            /**
             * @description 更正理由
             * @example null
             */
            reason: string | null;
            /** @example null */
            stateBefore: string | null;
            /** @example received */
            stateAfter: string;
            /**
             * @description 给出现有内容的更正
             * @example null
             */
            correctedBy: string | null;
            /**
             * @description 该行为在时间线上的问题
             * @example null
             */
            problem: string | null;
        };
        /** @description 一次登记：更正注明所更正者，被更正的仍可查阅 */
        Recording: {
            /** @example 3f0c3c1a-1f0e-4a75-8a0e-6f1f0f3b9d11 */
            id: string;
            /**
             * @description 程序行为代码；voided 为撤销
             * @example application-received
             */
            code: string;
            /** @example 收到申请 */
            name: string;
            /**
             * Format: date
             * @description 行为日期
             * @example 2024-03-01
             */
            occurredOn: string;
            /**
             * Format: date-time
             * @description 登记时间
             * @example 2024-03-01T02:10:00.000Z
             */
            recordedAt: string;
            /** @example caseworker */
            recordedBy: string;
            /**
             * @example {
             *       "channel": "in-person"
             *     }
             */
            fields: {
                [key: string]: unknown;
            };
            /**
             * @description 更正理由
             * @example null
             */
            reason: string | null;
            /** @example 1 */
            sequence: number;
            /**
             * @description 所更正的登记
             * @example null
             */
            corrects: string | null;
        };
        /** @description 依据：法律名称与条款 */
        Source: {
            /** @example 行政复议法（2023修订） */
            law: string;
            /**
             * @example [
             *       "第三十条"
             *     ]
             */
            articles: string[];
        };
        /** @description 起算的事由 */
        DueStart: {
            /** @example accepted */
            code: string;
            /** @example 受理 */
            name: string;
            /**
             * Format: date
             * @example 2024-03-06
             */
            on: string;
            /**
             * @description 起算的时刻，以时计算的期间才需要
             * @example null
             */
            time: string | null;
            /**
             * @description 依法推定的起算日的说明
             * @example null
             */
            derived: string | null;
        };
        /** @description 期间长度：数与单位 */
        PeriodLength: {
            /** @example 60 */
            count: number;
            /**
             * @example days
             * @enum {string}
             */
            unit: "hours" | "days" | "working-days" | "months" | "years";
            /** @description 倒算 */
            backwards?: boolean;
            /** @description 须届满的条件，不顺延 */
            condition?: boolean;
        };
        /** @description 延长 */
        CountedExtension: {
            /**
             * Format: date
             * @example 2024-05-10
             */
            on: string;
            /** @example 30 */
            days: number;
        };
        /** @description 扣除的期间 */
        CountedStop: {
            /**
             * Format: date
             * @example 2024-03-20
             */
            firstOn: string;
            /**
             * Format: date
             * @description 未恢复时为空
             * @example 2024-04-10
             */
            lastOn: string | null;
            /** @example 22 */
            days: number | null;
            /**
             * @example [
             *       "suspended"
             *     ]
             */
            causes: string[];
        };
        /** @description 不计入的日子 */
        ProofDay: {
            /**
             * Format: date
             * @example 2024-05-01
             */
            on: string;
            /**
             * @example holiday
             * @enum {string}
             */
            because: "weekend" | "holiday";
            /**
             * @description 放假通知
             * @example 国办发明电〔2023〕7号
             */
            notice?: string;
        };
        /** @description 计入的调休上班日 */
        MadeUpDay: {
            /**
             * Format: date
             * @example 2024-04-28
             */
            on: string;
            /** @example 国办发明电〔2023〕7号 */
            notice?: string;
        };
        /** @description 怎么算的：期限计算的全过程 */
        PeriodCount: {
            /**
             * Format: date
             * @description 起算日，不计入
             * @example 2024-03-06
             */
            startOn: string;
            length: components["schemas"]["PeriodLength"];
            /** @example 0 */
            extensionDays: number;
            extensions: components["schemas"]["CountedExtension"][];
            stops: components["schemas"]["CountedStop"][];
            /**
             * Format: date
             * @description 顺延前的末日
             * @example 2024-05-05
             */
            rawEndOn: string | null;
            /**
             * Format: date
             * @description 届满日；停止计算时为空
             * @example 2024-05-06
             */
            dueOn: string | null;
            /**
             * Format: date-time
             * @description 以时计算的期间：届满的时刻
             */
            dueAt?: string;
            skipped: components["schemas"]["ProofDay"][];
            madeUp: components["schemas"]["MadeUpDay"][];
            /**
             * @description 末日是否顺延
             * @example true
             */
            rolled: boolean;
            /**
             * @description 放假安排尚未载入的年份
             * @example []
             */
            provisionalYears: number[];
            /**
             * @description 停止计算时：已用日数
             * @example null
             */
            used: number | null;
            /**
             * @description 停止计算时：剩余日数
             * @example null
             */
            left: number | null;
        };
        /** @description 停止计算的事由及其依据 */
        StopCause: {
            /** @example suspended */
            cause: string;
            /** @example 中止 */
            name: string;
            source: components["schemas"]["Source"][];
        };
        DueMet: {
            /** @example decision-made */
            by: string;
            /**
             * Format: date
             * @example 2024-04-30
             */
            on: string;
            /**
             * @description 是否在期限之内
             * @example true
             */
            inTime: boolean;
        };
        DueEnded: {
            /** @example withdrawn */
            by: string;
            /**
             * Format: date
             * @example 2024-04-30
             */
            on: string;
        };
        /** @description 本机关内部目标，早于法定期限 */
        DueTarget: {
            /** @example 内部办结目标 */
            says: string;
            count: components["schemas"]["PeriodCount"];
        };
        /** @description 一个期限及其算法 */
        DueDate: {
            /** @example arl-decide */
            period: string;
            /** @example 审理期限 */
            name: string;
            /**
             * @example office
             * @enum {string}
             */
            whose: "office" | "applicant" | "respondent" | "parties" | "court" | "organ";
            /**
             * @description 只是目标，逾期无法律后果
             * @example false
             */
            soft: boolean;
            /** @example ARL-2023 */
            lawVersion: string;
            /** @example 行政复议法（2023修订） */
            lawName: string;
            /** @description 依据 */
            source: components["schemas"]["Source"][];
            /**
             * @description 依据的可靠程度：空为查自法律，S 二手资料，? 待核，C 本系统约定
             * @enum {string|null}
             */
            confidence: "S" | "?" | "C" | null;
            /**
             * @description 逾期的后果
             * @example 申请人可在十五日内起诉；上级可责令履行
             */
            lapse: string;
            /**
             * @description 各当事人分别计算的，所属当事人
             * @example null
             */
            party: string | null;
            startedBy: components["schemas"]["DueStart"];
            count: components["schemas"]["PeriodCount"];
            /**
             * Format: date
             * @description 未延长时的届满日；未延长的为空
             * @example null
             */
            originalOn: string | null;
            stoppedBy: components["schemas"]["StopCause"][];
            /**
             * Format: date-time
             * @description 已了结的期限按此时刻所知的放假安排计算；为空：按现在所知
             * @example null
             */
            countedAsOf: string | null;
            met: components["schemas"]["DueMet"] | null;
            ended: components["schemas"]["DueEnded"] | null;
            target: components["schemas"]["DueTarget"] | null;
            /**
             * @example running
             * @enum {string}
             */
            status: "met" | "met-late" | "ended" | "stopped" | "running" | "lapsed";
            /**
             * Format: date
             * @description 届满日；停止计算时为空
             * @example 2024-05-06
             */
            dueOn: string | null;
            /**
             * @description 放假安排尚未载入，暂算
             * @example false
             */
            provisional: boolean;
            /**
             * @description 至今已计日数
             * @example 12
             */
            daysCounted: number;
            /**
             * @description 怎么算的，逐句说明
             * @example [
             *       "届满日：2024-05-06。"
             *     ]
             */
            explanation: string[];
        };
        /** @description 现在可以登记的程序行为 */
        PermittedAct: {
            /** @example accepted */
            code: string;
            /** @example 受理 */
            name: string;
            /**
             * @description 制作的文书
             * @example 行政复议受理通知书
             */
            document: string | null;
            /**
             * @example {
             *       "handler": {
             *         "kind": "officer",
             *         "label": "承办人"
             *       }
             *     }
             */
            fields: {
                [key: string]: components["schemas"]["FieldSpec"];
            };
        };
        /** @description 提出请求的人员可以对本案做什么 */
        MayOnCase: {
            /**
             * @description 登记程序行为和更正
             * @example true
             */
            record: boolean;
            /**
             * @description 分派承办人
             * @example false
             */
            assign: boolean;
            /**
             * @description 说明理由后查阅当事人的完整信息
             * @example true
             */
            unmask: boolean;
        };
        /** @description 导入的来源：哪个文件的哪一行 */
        Origin: {
            /** @example 3f0b8a5e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            importId: string;
            /** @example 律师名册.xlsx */
            fileName: string;
            /**
             * @description 文件的 SM3
             * @example 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0
             */
            digest: string;
            /**
             * @description 文件中的行号
             * @example 2
             */
            row: number;
            /**
             * Format: date-time
             * @example 2024-03-05T02:00:00.000Z
             */
            at: string;
            /**
             * @description 导入人的账号
             * @example caseworker
             */
            by: string;
        };
        /** @description 案件：状态、当事人、程序行为、期限、可登记的行为 */
        CaseView: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /** @example reconsideration */
            type: string;
            /** @example 行政复议 */
            typeName: string;
            /**
             * @description 字号
             * @example 大行复〔2024〕1号
             */
            number: string;
            /**
             * @description 版本号，修改时放入 If-Match
             * @example 3
             */
            version: number;
            /** @description 办案机构 */
            organisation: components["schemas"]["CodeAndName"];
            /**
             * @description 所代表的机关
             * @example 232700-gov
             */
            organ: string | null;
            /**
             * @description 承办人账号
             * @example caseworker
             */
            handler: string | null;
            /** @description 状态 */
            state: components["schemas"]["CodeAndName"];
            /**
             * @description 适用的法律版本
             * @example ARL-2023
             */
            lawVersion: string;
            /**
             * Format: date
             * @example 2024-03-01
             */
            receivedOn: string | null;
            /**
             * Format: date
             * @example 2024-03-06
             */
            acceptedOn: string | null;
            /**
             * Format: date
             * @description 办结日
             * @example null
             */
            closedOn: string | null;
            /**
             * Format: date
             * @description 终局状态之日
             * @example null
             */
            endedOn: string | null;
            /**
             * Format: date-time
             * @description 按此时所知
             * @example null
             */
            knownAt: string | null;
            /**
             * @description 统计事实
             * @example {
             *       "handling": "accepted",
             *       "matter": "penalty",
             *       "wasSuspended": false
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
            parties: components["schemas"]["Party"][];
            acts: components["schemas"]["RecordedAct"][];
            /** @description 全部登记，按登记先后 */
            recordings: components["schemas"]["Recording"][];
            dueDates: components["schemas"]["DueDate"][];
            /** @description 提示：尚未完成的事项和应当注意的情况 */
            flags: components["schemas"]["CodeAndName"][];
            permittedActs: components["schemas"]["PermittedAct"][];
            may: components["schemas"]["MayOnCase"];
            /**
             * @description 提出请求的人员是否关注本案
             * @example false
             */
            watched: boolean;
            /** @description 导入的案件：来自哪个文件的哪一行 */
            origin: components["schemas"]["Origin"] | null;
        };
        PartyName: {
            /** @example applicant */
            role: string;
            /** @example 王样本 */
            name: string;
        };
        /** @description 前三名当事人和总数；未满十四周岁的未成年人和被害人只显示姓氏 */
        PartiesInList: {
            names: components["schemas"]["PartyName"][];
            /** @example 2 */
            count: number;
        };
        /** @description 本机关最近的期限 */
        NextDue: {
            /**
             * Format: date
             * @example 2024-05-06
             */
            on: string;
            /** @example arl-decide */
            period: string;
            /** @example 审理期限 */
            name: string;
            /**
             * @description 放假安排尚未载入，暂算
             * @example false
             */
            provisional: boolean;
            /** @example false */
            overdue: boolean;
            /**
             * @description 延长的日数
             * @example 0
             */
            extendedDays: number;
            /**
             * Format: date
             * @description 未延长时的届满日；未延长的为空
             * @example null
             */
            originalOn: string | null;
        };
        /** @description 列表中的案件 */
        CaseItem: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /** @example reconsideration */
            type: string;
            /** @example 行政复议 */
            typeName: string;
            /** @example 大行复〔2024〕1号 */
            number: string;
            parties: components["schemas"]["PartiesInList"];
            organisation: components["schemas"]["CodeAndName"];
            /** @example caseworker */
            handler: string | null;
            /**
             * @description 承办人姓名
             * @example 演示承办人
             */
            handlerName: string | null;
            state: components["schemas"]["CodeAndName"];
            /**
             * Format: date
             * @example 2024-03-01
             */
            receivedOn: string | null;
            /**
             * Format: date
             * @example null
             */
            closedOn: string | null;
            nextDue: components["schemas"]["NextDue"] | null;
            /** @description 提示：尚未完成的事项和应当注意的情况 */
            flags: components["schemas"]["CodeAndName"][];
            /**
             * Format: date-time
             * @description 最近更新
             * @example 2024-03-05T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: date
             * @description 自何日起中止
             * @example null
             */
            suspendedSince: string | null;
            /**
             * Format: date
             * @description 最近一次通知的听证、开庭之日
             * @example 2024-03-20
             */
            hearingOn: string | null;
            /** @example 3 */
            version: number;
        };
        /** @description 关联案件 */
        LinkedCase: {
            case: components["schemas"]["CaseItem"];
            /**
             * @description 本案写明对方，或者对方写明本案
             * @example names
             * @enum {string}
             */
            direction: "names" | "named-by";
            /**
             * @description 写明关联的程序行为
             * @example 6f1c2f58-3c1f-4c1c-9f7e-5f4c6c0a8d11
             */
            actId: string;
            /**
             * @description 写明关联的字段
             * @example linkedCase
             */
            field: string;
            relation: components["schemas"]["CodeAndName"] | null;
        };
        /** @description 可以由本案而起的案件，及本案告知其收案行为的字段 */
        FollowUp: {
            /** @example litigation */
            type: string;
            /** @example 行政应诉 */
            typeName: string;
            /**
             * @example {
             *       "defendantRole": "joint",
             *       "decisionServedOn": "2024-04-30"
             *     }
             */
            fields: {
                [key: string]: unknown;
            };
        };
        UnmaskBody: {
            /**
             * @description 查阅理由；记入审计
             * @example 电话通知领取决定书
             */
            reason: string;
        };
        /** @description 当事人的完整信息 */
        ClearParty: {
            /** @example 王样本 */
            name: string;
            /** @example 11010519491231002X */
            identityNumber: string | null;
            /** @example 13800001234 */
            phone: string | null;
            /** @example 样本省样本市样本县样本路1号 */
            address: string | null;
            /** @example 1949-12-31 */
            birthDate: string | null;
        };
        DuplicatesBody: {
            /**
             * @description 姓名或者名称（全称）
             * @example 王样本
             */
            name?: string;
            /** @description 居民身份证号码；须有按号码查找的权限，否则不用 */
            identityNumber?: string;
            /** @description 统一社会信用代码 */
            creditCode?: string;
            /** @description 电话；须有按号码查找的权限，否则不用 */
            phone?: string;
        };
        /** @description 可能是同一当事人的案件 */
        DuplicateCase: {
            case: components["schemas"]["CaseItem"];
            /**
             * @description 因何相同
             * @example name
             * @enum {string}
             */
            by: "name" | "identityNumber" | "creditCode" | "phone";
        };
        /** @description 各视图的件数 */
        ViewCounts: {
            /** @example 12 */
            open: number;
            /** @example 11 */
            "in-time": number;
            /** @example 1 */
            overdue: number;
            /** @example 2 */
            "due-soon": number;
            /** @example 3 */
            unassigned: number;
            /** @example 1 */
            suspended: number;
            /** @example 0 */
            "suspended-long": number;
        };
        /** @description 一个范围的件数；query 是在 worklist 中列出它们的条件，再加 view */
        HomeScope: {
            /**
             * @example mine
             * @enum {string}
             */
            scope: "mine" | "unit" | "unit-with-subordinates";
            /**
             * @example {
             *       "whose": "mine"
             *     }
             */
            query: {
                [key: string]: string;
            };
            counts: components["schemas"]["ViewCounts"];
        };
        /** @description 首页 */
        Home: {
            /**
             * Format: date
             * @example 2024-03-05
             */
            today: string;
            /**
             * @description 本人账号
             * @example caseworker
             */
            account: string;
            organisation: components["schemas"]["CodeAndName"];
            scopes: components["schemas"]["HomeScope"][];
        };
        BoardUnit: {
            /** @example 232700 */
            code: string;
            /** @example 大兴安岭地区司法局 */
            name: string;
            /**
             * @description 可以按该单位列出案件
             * @example true
             */
            isListed: boolean;
        };
        /** @description 可以承办案件的人员，和现有案件的承办人 */
        BoardOfficer: {
            /** @example caseworker */
            account: string;
            /** @example 演示承办人 */
            name: string;
            /**
             * @description 近 30 日结案件数
             * @example 3
             */
            closed: number;
        };
        /** @description 一类案件在一个单位由一名承办人（或者尚无承办人）在办的件数 */
        BoardCell: {
            /** @example reconsideration */
            type: string;
            /** @example 232700 */
            organisation: string;
            /** @example caseworker */
            handler: string | null;
            /** @example 12 */
            open: number;
            /** @example 1 */
            overdue: number;
            /** @example 2 */
            dueSoon: number;
            /** @example 0 */
            suspendedLong: number;
        };
        /** @description 督办台：按类型、单位、承办人的在办件数 */
        Board: {
            /**
             * Format: date
             * @example 2024-03-05
             */
            today: string;
            /**
             * @description 中止超过若干日即为过久
             * @example 60
             */
            suspendedDays: number;
            types: components["schemas"]["CodeAndName"][];
            units: components["schemas"]["BoardUnit"][];
            officers: components["schemas"]["BoardOfficer"][];
            cells: components["schemas"]["BoardCell"][];
        };
        /** @description 一类案件各月的件数，与 months 一一对应 */
        TrendOfType: {
            /** @example 232700 */
            code: string;
            /** @example 大兴安岭地区司法局 */
            name: string;
            /**
             * @example [
             *       3,
             *       5
             *     ]
             */
            received: number[];
            /**
             * @example [
             *       2,
             *       4
             *     ]
             */
            closed: number[];
        };
        /** @description 近 12 个月的收案、结案 */
        Trend: {
            /**
             * @example [
             *       "2024-02",
             *       "2024-03"
             *     ]
             */
            months: string[];
            types: components["schemas"]["TrendOfType"][];
        };
        /** @description 一日中届满的期限和听证、开庭的件数 */
        CalendarDay: {
            /**
             * Format: date
             * @example 2024-03-05
             */
            on: string;
            /** @example 2 */
            due: number;
            /** @example 1 */
            hearings: number;
        };
        /** @description 一个月中有期限届满或者听证、开庭的各日 */
        CalendarMonth: {
            /** @example 2024-03 */
            month: string;
            /**
             * Format: date
             * @example 2024-03-05
             */
            today: string;
            days: components["schemas"]["CalendarDay"][];
        };
        /** @description 本人列表中的案件 */
        ListedCase: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /** @example reconsideration */
            type: string;
            /** @example 行政复议 */
            typeName: string;
            /** @example 大行复〔2024〕1号 */
            number: string;
            parties: components["schemas"]["PartiesInList"];
            organisation: components["schemas"]["CodeAndName"];
            /** @example caseworker */
            handler: string | null;
            /**
             * @description 承办人姓名
             * @example 演示承办人
             */
            handlerName: string | null;
            state: components["schemas"]["CodeAndName"];
            /**
             * Format: date
             * @example 2024-03-01
             */
            receivedOn: string | null;
            /**
             * Format: date
             * @example null
             */
            closedOn: string | null;
            nextDue: components["schemas"]["NextDue"] | null;
            /** @description 提示：尚未完成的事项和应当注意的情况 */
            flags: components["schemas"]["CodeAndName"][];
            /**
             * Format: date-time
             * @description 最近更新
             * @example 2024-03-05T02:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: date
             * @description 自何日起中止
             * @example null
             */
            suspendedSince: string | null;
            /**
             * Format: date
             * @description 最近一次通知的听证、开庭之日
             * @example 2024-03-20
             */
            hearingOn: string | null;
            /** @example 3 */
            version: number;
            /**
             * @description 本人是否关注
             * @example false
             */
            watched: boolean;
        };
        /** @description 一页案件 */
        CasePage: {
            /**
             * Format: date
             * @description 判断是否超期所依据的日期
             * @example 2024-03-05
             */
            today: string;
            items: components["schemas"]["ListedCase"][];
            /**
             * @description 下一页的标记，放入 after；最后一页为空
             * @example null
             */
            next: string | null;
        };
        /** @description 本人承办的、本单位的、未定承办人的、本人关注的 */
        WhoseCounts: {
            /** @example 4 */
            mine: number;
            /** @example 12 */
            unit: number;
            /** @example 3 */
            unassigned: number;
            /** @example 1 */
            watched: number;
        };
        WorklistCounts: {
            whose: components["schemas"]["WhoseCounts"];
            views: components["schemas"]["ViewCounts"];
        };
        SearchBody: {
            /**
             * @description 字号、当事人或者被申请人名称的任意一段；或者完整的居民身份证号码、电话、统一社会信用代码
             * @example 样本
             */
            text: string;
            /**
             * @description 只在此处查找；缺省为字号和当事人。证件号码、电话和信用代码须写全；查证件号码和电话须有相应权限
             * @enum {string}
             */
            in?: "number" | "party" | "respondent" | "identity-number" | "phone" | "credit-code";
            /**
             * @description 案件类型代码
             * @example reconsideration
             */
            type?: string;
            /**
             * @description 每页件数
             * @default 50
             * @example 50
             */
            limit: number;
            /** @description 上一页的 next；只作翻页用 */
            after?: string;
        };
        /** @description 筛选方案：query 中的各项与 GET /api/worklist 的参数相同 */
        SavedFilter: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /** @example 本月到期的复议案件 */
            name: string;
            /**
             * @example {
             *       "whose": "unit",
             *       "view": "due-soon",
             *       "type": "reconsideration"
             *     }
             */
            query: {
                [key: string]: unknown;
            };
            /**
             * @description 与本单位人员共用
             * @example false
             */
            shared: boolean;
            /**
             * @description 是否本人保存的
             * @example true
             */
            own: boolean;
        };
        SavedQuery: {
            /**
             * @description 本人承办的、本单位的、未定承办人的、本人关注的；缺省为可以查阅的全部
             * @example unit
             * @enum {string}
             */
            whose?: "mine" | "unit" | "unassigned" | "watched";
            /**
             * @description 全部在办、期限内、已超期、即将届满、未定承办人、已中止、中止过久；缺省为全部在办
             * @example overdue
             * @enum {string}
             */
            view?: "open" | "in-time" | "overdue" | "due-soon" | "unassigned" | "suspended" | "suspended-long";
            /**
             * @description 案件类型代码
             * @example reconsideration
             */
            type?: string;
            /**
             * @description 状态代码
             * @example under-review
             */
            state?: string;
            /**
             * @description 最近期限的代码
             * @example arl-decide
             */
            period?: string;
            /**
             * Format: date
             * @description 收案日期不早于
             * @example 2024-01-01
             */
            receivedFrom?: string;
            /**
             * Format: date
             * @description 收案日期不晚于
             * @example 2030-12-31
             */
            receivedTo?: string;
            /**
             * @description 承办人账号
             * @example caseworker
             */
            handler?: string;
            /**
             * @description 只列未定承办人的，可与其他条件并用
             * @enum {string}
             */
            unassigned?: "yes";
            /**
             * @description 机构代码，含其下级；缺省：本单位的、未定承办人的为本机构，其他为可以查阅的全部
             * @example 232700
             */
            organisation?: string;
            /**
             * @description 指定机构时：只列该机构的，还是连同其下级；缺省为连同下级
             * @example unit
             * @enum {string}
             */
            reach?: "unit" | "unit-with-subordinates";
            /**
             * @description 即将届满：今天起若干个工作日之内
             * @default 3
             * @example 3
             */
            withinWorkingDays: number;
            /**
             * @description 中止过久：中止超过若干日
             * @default 60
             * @example 60
             */
            suspendedDays: number;
            /**
             * Format: date
             * @description 最近期限届满日，自
             * @example 2024-03-01
             */
            dueFrom?: string;
            /**
             * Format: date
             * @description 最近期限届满日，至
             * @example 2024-03-31
             */
            dueUntil?: string;
            /**
             * Format: date
             * @description 听证、开庭之日，自
             * @example 2024-03-01
             */
            hearingFrom?: string;
            /**
             * Format: date
             * @description 听证、开庭之日，至
             * @example 2024-03-31
             */
            hearingUntil?: string;
            /**
             * @description 排序：届满日、收案日期、最近更新、案号；缺省为届满日
             * @example due
             * @enum {string}
             */
            sort?: "due" | "received" | "updated" | "number";
            /**
             * @description 升序、降序；缺省时最近更新为降序，其他为升序
             * @enum {string}
             */
            direction?: "asc" | "desc";
        };
        SavedFilterBody: {
            /**
             * @description 名称
             * @example 本月到期的复议案件
             */
            name: string;
            /** @description 筛选条件和排序，与 GET /api/worklist 相同 */
            query: components["schemas"]["SavedQuery"];
            /**
             * @description 是否与本单位人员共用
             * @example false
             */
            shared: boolean;
        };
        /** @description 新的编号 */
        Made: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
        };
        ChangedFilterBody: {
            /**
             * @description 新的名称
             * @example 本月到期
             */
            name?: string;
            /** @description 新的筛选条件和排序 */
            query?: components["schemas"]["SavedQuery"];
            /**
             * @description 是否与本单位人员共用
             * @example true
             */
            shared?: boolean;
        };
        AssignmentsBody: {
            /**
             * @description 案件编号，至多 200 件
             * @example [
             *       "0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10"
             *     ]
             */
            caseIds: string[];
            /**
             * @description 承办人账号；不写的，解除现承办人
             * @example caseworker
             */
            handler?: string;
            /**
             * @description 理由，记入程序行为
             * @example 均衡办案量
             */
            reason: string;
        };
        UnassignedCase: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /**
             * @description 字号；没有该案件的为空
             * @example 大行复〔2024〕1号
             */
            number: string | null;
            /** @example officer.is-party */
            code: string;
            /**
             * @description 原因
             * @example …
             */
            detail: string;
        };
        /** @description 分配结果 */
        Assigned: {
            /**
             * @description 已按要求分配（解除）的件数，含原已如此的
             * @example 12
             */
            assigned: number;
            /** @description 未能办理的案件及原因 */
            left: components["schemas"]["UnassignedCase"][];
        };
        /** @description 指标可以按其值分项的字段 */
        FigureDivision: {
            /** @example matter */
            field: string;
            /** @example 申请复议事项 */
            label: string;
        };
        /** @description 统计指标，及其所计的记录 */
        FigureItem: {
            /** @example reconsideration.corrected */
            id: string;
            /** @example 纠错案件 */
            label: string;
            /** @example 件 */
            unit: string;
            /**
             * @description 口径
             * @example null
             */
            note: string | null;
            /**
             * @description 依据
             * @example 行政复议法（2023修订）第六十三条至第六十七条
             */
            source: string;
            /**
             * @description 同一名称有几种算法的：以原名使用的那一指标
             * @example null
             */
            variantOf: string | null;
            /**
             * @description 同一名称有几种算法的：其中哪一种，如 D1
             * @example null
             */
            letter: string | null;
            /**
             * @description 定义内容的标记：标记不同，口径不同
             * @example 3f2a9c0d1b7e4a55
             */
            definition: string;
            /**
             * @description 所计的案件类型或者台账；派生指标的为其第一部分的
             * @example reconsideration
             */
            kind: string;
            /** @description 可以按其值分项的字段 */
            divisions: components["schemas"]["FigureDivision"][];
            /** @example 行政复议 */
            kindName: string;
        };
        /** @description 精确值：分子与分母 */
        Fraction: {
            /** @example 7 */
            numerator: number;
            /** @example 1 */
            denominator: number;
        };
        /** @description 比率的一方 */
        FigurePart: {
            /** @example reconsideration.corrected */
            id: string;
            /**
             * @description 以该指标的单位计
             * @example 7
             */
            value: number | null;
        };
        /** @description 派生指标的一个组成部分 */
        FigurePartValue: {
            /**
             * @description 放入 part，可列出其记录
             * @example numerator
             * @enum {string}
             */
            part: "numerator" | "denominator" | "of" | "minus" | "this-year" | "last-year" | "earlier" | "addend";
            /** @example reconsideration.corrected */
            id: string;
            /** @example 纠错案件 */
            label: string;
            /** @example 件 */
            unit: string;
            /**
             * @description 其统计范围：求占比等的，与指标的不同
             * @example bureau
             */
            scope: string;
            /**
             * Format: date
             * @description 其起始日：与以前比较的，为以前的
             * @example 2023-01-01
             */
            from: string;
            /**
             * Format: date
             * @example 2023-11-30
             */
            to: string;
            /**
             * @description 以该指标的单位计
             * @example 7
             */
            value: number | null;
        };
        /** @description 指标的值及其来历 */
        FigureValue: {
            /** @example reconsideration.corrected */
            id: string;
            /** @example 纠错案件 */
            label: string;
            /** @example 件 */
            unit: string;
            /**
             * @description 口径
             * @example null
             */
            note: string | null;
            /**
             * @description 依据
             * @example 行政复议法（2023修订）第六十三条至第六十七条
             */
            source: string;
            /**
             * @description 同一名称有几种算法的：以原名使用的那一指标
             * @example null
             */
            variantOf: string | null;
            /**
             * @description 同一名称有几种算法的：其中哪一种，如 D1
             * @example null
             */
            letter: string | null;
            /**
             * @description 定义内容的标记：标记不同，口径不同
             * @example 3f2a9c0d1b7e4a55
             */
            definition: string;
            /** @example bureau */
            scope: string;
            /**
             * Format: date
             * @example 2023-01-01
             */
            from: string;
            /**
             * Format: date
             * @example 2023-11-30
             */
            to: string;
            /**
             * @description 以指标单位计；没有可计算的为空，印作“—”
             * @example 7
             */
            value: number | null;
            exact: components["schemas"]["Fraction"] | null;
            numerator: components["schemas"]["FigurePart"] | null;
            denominator: components["schemas"]["FigurePart"] | null;
            /** @description 派生指标由哪几项算得；直接计数的指标为空 */
            parts: components["schemas"]["FigurePartValue"][];
            /**
             * @description 算法，以文字写明
             * @example 纠错案件 7 件 ÷ 已审结行政复议案件 12 件 × 100 = 58.33 %
             */
            formula: string;
        };
        /** @description 指标在一个范围、期间的值 */
        FigureSeriesPoint: {
            /** @example 2023-01 */
            key: string;
            /** @example 2023年1月 */
            label: string;
            /** @example bureau */
            scope: string;
            /**
             * Format: date
             * @example 2023-01-01
             */
            from: string;
            /**
             * Format: date
             * @example 2023-01-31
             */
            to: string;
            /**
             * @description 分项的字段；不分项的为空
             * @example null
             */
            field: string | null;
            /**
             * @description 该字段的值；未填的为空
             * @example null
             */
            code: string | null;
            /**
             * @description 以指标单位计；没有可计算的为空
             * @example 3
             */
            value: number | null;
        };
        /** @description 指标分期间、分单位或者分项的值 */
        FigureSeries: {
            /** @example reconsideration.accepted */
            figure: string;
            /** @example 受理行政复议案件 */
            label: string;
            /** @example 件 */
            unit: string;
            /** @example month */
            by: string;
            /**
             * @description 按什么分组
             * @example 月
             */
            byLabel: string;
            /** @example 全区 */
            scopeName: string;
            /**
             * Format: date
             * @example 2023-01-01
             */
            from: string;
            /**
             * Format: date
             * @example 2023-12-31
             */
            to: string;
            points: components["schemas"]["FigureSeriesPoint"][];
        };
        /** @description 指标所计的一条记录 */
        FigureRecord: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /**
             * @description 案件类型或者台账
             * @example reconsideration
             */
            kind: string;
            /** @example 大行复〔2023〕1号 */
            title: string;
            /** @example 232700 */
            organisation: string;
            /** @example 大兴安岭地区司法局 */
            organisationName: string;
            /**
             * Format: date
             * @description 使其计入期间的日期
             * @example 2023-05-04
             */
            on: string | null;
            /**
             * @description 求和指标中本条的数额；计数指标中为 1
             * @example 1
             */
            amount: number;
            /**
             * @description 按其分组或者去重的值；其他指标为空
             * @example null
             */
            group: string | null;
        };
        /** @description 一页记录 */
        FigureRecordPage: {
            items: components["schemas"]["FigureRecord"][];
            /**
             * @description 下一页的标记，放入 after；最后一页为空
             * @example null
             */
            next: string | null;
            /**
             * @description 计入指标而本人无权查阅的记录数
             * @example 0
             */
            unseen: number;
        };
        /** @description 指标在一日终了时的值，以当夜所知为准 */
        FigureNight: {
            /**
             * Format: date
             * @description 哪一日
             * @example 2025-03-05
             */
            night: string;
            /**
             * Format: date
             * @description 自何时起计
             * @example 2025-01-01
             */
            from: string;
            /**
             * @description 值；无从计算的为空
             * @example 12
             */
            value: number | null;
            /**
             * @description 口径的标记；不同的，不是同一指标
             * @example 5d0d1f2c9a1b7e64
             */
            definition: string;
        };
        /** @description 由该指标算得的指标 */
        FigureUse: {
            /** @example reconsideration.corrected */
            id: string;
            /** @example 纠错案件 */
            label: string;
            /** @example 件 */
            unit: string;
            /**
             * @description 作为其哪一部分
             * @example numerator
             * @enum {string}
             */
            part: "numerator" | "denominator" | "of" | "minus" | "this-year" | "last-year" | "earlier" | "addend";
        };
        /** @description 计入的指标 */
        FigureCounting: {
            /** @example reconsideration.corrected */
            id: string;
            /** @example 纠错案件 */
            label: string;
            /** @example 件 */
            unit: string;
            /** @description 从而计入的比率等 */
            usedBy: components["schemas"]["FigureUse"][];
        };
        /** @description 第一项不符合的条件 */
        UnmetCondition: {
            /** @example 结案方式 */
            label: string;
            /** @example 为变更、撤销 */
            expected: string;
            /**
             * @description 本记录的情况
             * @example 维持
             */
            found: string;
        };
        /** @description 不计入的指标及其原因 */
        FigureNotCounting: {
            /** @example reconsideration.corrected */
            id: string;
            /** @example 纠错案件 */
            label: string;
            /** @example 件 */
            unit: string;
            because: components["schemas"]["UnmetCondition"];
        };
        /** @description 报表分项所用、本案还没有填的一项 */
        LackingFact: {
            /** @example committeeKind */
            field: string;
            /** @example 调解委员会类别 */
            label: string;
            /**
             * @description 用到它的报表
             * @example [
             *       "人民调解案件统计报表"
             *     ]
             */
            tables: string[];
        };
        /** @description 案件在一个年度计入、不计入的指标，和报表还缺的内容 */
        FiguresOfCase: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /** @example 大行复〔2023〕1号 */
            title: string;
            /** @example 2023 */
            year: number;
            /**
             * Format: date
             * @example 2023-01-01
             */
            from: string;
            /**
             * Format: date
             * @description 年末；今年的为今日。存量指标以此日为时点
             * @example 2023-12-31
             */
            to: string;
            /** @description 所属的统计范围：本级、全区、本单位 */
            scopes: components["schemas"]["CodeAndName"][];
            counted: components["schemas"]["FigureCounting"][];
            notCounted: components["schemas"]["FigureNotCounting"][];
            /** @description 报表还缺的：缺少的，案件不在报表的任何分项之中 */
            lacking: components["schemas"]["LackingFact"][];
        };
        /** @description 一条记录在一个年度计入、不计入的指标 */
        FiguresOfRecord: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /** @example 大行复〔2023〕1号 */
            title: string;
            /** @example 2023 */
            year: number;
            /**
             * Format: date
             * @example 2023-01-01
             */
            from: string;
            /**
             * Format: date
             * @description 年末；今年的为今日。存量指标以此日为时点
             * @example 2023-12-31
             */
            to: string;
            /** @description 所属的统计范围：本级、全区、本单位 */
            scopes: components["schemas"]["CodeAndName"][];
            counted: components["schemas"]["FigureCounting"][];
            notCounted: components["schemas"]["FigureNotCounting"][];
        };
        /** @description 勾稽关系一方的一个数 */
        CheckedTerm: {
            /** @example reconsideration.accepted */
            figure: string;
            /** @example 受理行政复议案件 */
            label: string;
            /** @example region */
            scope: string;
            /**
             * Format: date
             * @example 2023-01-01
             */
            from: string;
            /**
             * Format: date
             * @example 2023-12-31
             */
            to: string;
            /**
             * @description 倍数；−1 为减去
             * @example 1
             */
            times: number;
            /** @example 72 */
            value: number | null;
        };
        /** @description 勾稽关系的一方：各数及其合计 */
        CheckedSide: {
            terms: components["schemas"]["CheckedTerm"][];
            /** @example 72 */
            value: number | null;
        };
        /** @description 使两方不符的一条记录 */
        OffendingRecord: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /**
             * @description 案件类型或者台账
             * @example reconsideration
             */
            kind: string;
            /** @example 大行复〔2023〕1号 */
            title: string;
            /** @example 232700 */
            organisation: string;
            /**
             * @description 计入左方的数额
             * @example 1
             */
            left: number;
            /**
             * @description 计入右方的数额
             * @example 0
             */
            right: number;
        };
        /** @description 使两方不符的记录 */
        Offending: {
            /** @example 1 */
            total: number;
            /**
             * @description 其中本人无权查阅的
             * @example 0
             */
            unseen: number;
            /** @description 其中可以查阅的，至多 100 条 */
            records: components["schemas"]["OffendingRecord"][];
        };
        /** @description 一项勾稽关系的核对结果 */
        CheckResult: {
            /** @example reconsideration.accepted-and-closed */
            id: string;
            /** @example region */
            scope: string;
            /** @example 受理与审结 */
            label: string;
            /** @example 上期结转 + 本期受理 = 已审结 + 未审结 */
            rule: string;
            /** @example 行政复议案件统计报表（已审结、未审结） */
            source: string;
            /**
             * @example =
             * @enum {string}
             */
            relation: "=" | "<=" | ">=";
            /**
             * @description 符合、不符、无可比较
             * @example holds
             * @enum {string}
             */
            state: "holds" | "fails" | "not-applicable";
            left: components["schemas"]["CheckedSide"];
            right: components["schemas"]["CheckedSide"];
            /**
             * @description 左方减右方
             * @example 0
             */
            difference: number | null;
            /** @description 两方所计记录种类不同、或者不是逐条相加的，为空 */
            offending: components["schemas"]["Offending"] | null;
        };
        /** @description 报告的一个版次 */
        EditionItem: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /** @example annual-2023 */
            outline: string;
            /** @example 大兴安岭地区司法局2023年工作总结 */
            title: string;
            /**
             * Format: date
             * @example 2023-01-01
             */
            from: string;
            /**
             * Format: date
             * @example 2023-12-31
             */
            to: string;
            /**
             * @description 草稿、已核对、待发布、已发布、已更正
             * @example published
             * @enum {string}
             */
            state: "draft" | "checked" | "submitted" | "published" | "corrected";
            /**
             * @description 第几版；发布时确定
             * @example 1
             */
            number: number | null;
            /**
             * @description 版本号，随每一步增加
             * @example 5
             */
            version: number;
            /**
             * @description 所更正的版次
             * @example null
             */
            corrects: string | null;
            /**
             * @description 更正本版次的版次
             * @example null
             */
            correctedBy: string | null;
            /**
             * Format: date-time
             * @description 所据记录的时点：此时已登记的都在内
             * @example 2024-01-05T08:00:00.000Z
             */
            knownAt: string | null;
            /**
             * Format: date-time
             * @example 2024-01-08T02:00:00.000Z
             */
            publishedAt: string | null;
            /** @example supervisor */
            publishedBy: string | null;
        };
        DraftBody: {
            /**
             * @description 提纲
             * @example annual-2023
             */
            outline: string;
            /**
             * Format: date
             * @description 起始日；缺省为提纲的期间，或者其他年份的同一期间
             * @example 2023-01-01
             */
            from?: string;
            /**
             * Format: date
             * @description 截止日
             * @example 2023-12-31
             */
            to?: string;
        };
        /** @description 刊印的数字 */
        Printed: {
            /** @example 58.3 */
            value: number | null;
            /** @example 58.3% */
            text: string;
        };
        /** @description 报告中的一个数字及其来历 */
        FilledSlot: {
            /** @example recon-bureau-correction-rate */
            id: string;
            printed: components["schemas"]["Printed"];
            figure: components["schemas"]["FigureValue"];
            /**
             * @description 所刊为目标，不是已做的工作
             * @example false
             */
            target: boolean;
        };
        /** @description 对不符的勾稽关系的说明 */
        Explanation: {
            /** @example 两件口头协议经补录书面协议后确认。 */
            text: string;
            /** @example statistician */
            by: string;
            /**
             * Format: date-time
             * @example 2024-01-05T08:00:00.000Z
             */
            at: string;
        };
        /** @description 勾稽关系的核对结果，及其说明 */
        EditionCheck: {
            /** @example reconsideration.accepted-and-closed */
            id: string;
            /** @example region */
            scope: string;
            /** @example 受理与审结 */
            label: string;
            /** @example 上期结转 + 本期受理 = 已审结 + 未审结 */
            rule: string;
            /** @example 行政复议案件统计报表（已审结、未审结） */
            source: string;
            /**
             * @example =
             * @enum {string}
             */
            relation: "=" | "<=" | ">=";
            /**
             * @description 符合、不符、无可比较
             * @example holds
             * @enum {string}
             */
            state: "holds" | "fails" | "not-applicable";
            left: components["schemas"]["CheckedSide"];
            right: components["schemas"]["CheckedSide"];
            /**
             * @description 左方减右方
             * @example 0
             */
            difference: number | null;
            /** @description 两方所计记录种类不同、或者不是逐条相加的，为空 */
            offending: components["schemas"]["Offending"] | null;
            explanation: components["schemas"]["Explanation"] | null;
        };
        /** @description 发布时保存的文件 */
        EditionFile: {
            /** @example json */
            format: string;
            /** @example application/json; charset=utf-8 */
            mediaType: string;
            /** @example 大兴安岭地区司法局2023年工作总结（第1版）.json */
            name: string;
            /**
             * @description 字节数
             * @example 48213
             */
            size: number;
            /**
             * @description 内容的 SM3 杂凑值
             * @example 1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b
             */
            sm3: string;
        };
        /** @description 对该版次所做的一步 */
        EditionEvent: {
            /** @example 1 */
            sequence: number;
            /**
             * @example drafted
             * @enum {string}
             */
            kind: "drafted" | "checked" | "explained" | "submitted" | "returned" | "published";
            /**
             * Format: date-time
             * @example 2024-01-05T08:00:00.000Z
             */
            at: string;
            /** @example statistician */
            by: string;
            /**
             * @description 退回、更正的理由
             * @example null
             */
            reason: string | null;
        };
        /** @description 报告的一个版次：数字、核对结果、文件和经过 */
        Edition: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /** @example annual-2023 */
            outline: string;
            /** @example 大兴安岭地区司法局2023年工作总结 */
            title: string;
            /**
             * Format: date
             * @example 2023-01-01
             */
            from: string;
            /**
             * Format: date
             * @example 2023-12-31
             */
            to: string;
            /**
             * @description 草稿、已核对、待发布、已发布、已更正
             * @example published
             * @enum {string}
             */
            state: "draft" | "checked" | "submitted" | "published" | "corrected";
            /**
             * @description 第几版；发布时确定
             * @example 1
             */
            number: number | null;
            /**
             * @description 版本号，随每一步增加
             * @example 5
             */
            version: number;
            /**
             * @description 所更正的版次
             * @example null
             */
            corrects: string | null;
            /**
             * @description 更正本版次的版次
             * @example null
             */
            correctedBy: string | null;
            /**
             * Format: date-time
             * @description 所据记录的时点：此时已登记的都在内
             * @example 2024-01-05T08:00:00.000Z
             */
            knownAt: string | null;
            /**
             * Format: date-time
             * @example 2024-01-08T02:00:00.000Z
             */
            publishedAt: string | null;
            /** @example supervisor */
            publishedBy: string | null;
            /**
             * @description 更正的理由
             * @example null
             */
            reason: string | null;
            slots: components["schemas"]["FilledSlot"][];
            checks: components["schemas"]["EditionCheck"][];
            files: components["schemas"]["EditionFile"][];
            events: components["schemas"]["EditionEvent"][];
        };
        CheckBody: {
            /**
             * Format: date-time
             * @description 以何时所知核对；缺省为现在
             * @example 2024-01-05T15:59:59.999Z
             */
            knownAt?: string;
        };
        ExplainBody: {
            /**
             * @description 不符的勾稽关系
             * @example mediation.confirmations
             */
            check: string;
            /**
             * @description 统计范围
             * @example region
             */
            scope: string;
            /**
             * @description 原因；随报告刊印
             * @example 两件口头协议经补录书面协议后确认。
             */
            text: string;
        };
        ReturnBody: {
            /**
             * @description 退回的理由：何处须改
             * @example 法律援助一段的口径与上年不同
             */
            reason: string;
        };
        CorrectionBody: {
            /**
             * @description 更正的理由
             * @example 一件案件的结果录入错误
             */
            reason: string;
        };
        /** @description 一段文字；数字带有报告数编号 */
        ReportPiece: {
            /** @example 58.3% */
            text: string;
            /** @example recon-bureau-correction-rate */
            slot: string | null;
        };
        /** @description 标题或者一段正文 */
        ReportBlock: {
            /**
             * @example paragraph
             * @enum {string}
             */
            kind: "chapter" | "section" | "paragraph";
            /** @example 纠错率58.3%。 */
            text: string;
            pieces: components["schemas"]["ReportPiece"][];
        };
        /** @description 报告中的一个数字及其来历 */
        ReportedFigure: {
            /**
             * @description 报告数编号
             * @example recon-bureau-correction-rate
             */
            slot: string;
            /** @example reconsideration.correction-rate */
            figure: string;
            /** @example 行政复议纠错率 */
            label: string;
            /**
             * @description 印出的文字
             * @example 58.3%
             */
            text: string;
            /**
             * @description 印出的数
             * @example 58.3
             */
            printed: number | null;
            /**
             * @description 舍入以前的数，以指标单位计
             * @example 58.333
             */
            value: number | null;
            /** @example % */
            unit: string;
            /**
             * @description 口径
             * @example 纠错案件 ÷ 受理后审结的案件。
             */
            note: string | null;
            /** @example bureau */
            scope: string;
            /** @example 本级 */
            scopeName: string;
            /**
             * Format: date
             * @example 2023-01-01
             */
            from: string;
            /**
             * Format: date
             * @description 截止日；存量的时点
             * @example 2023-12-31
             */
            to: string;
            /**
             * @description 依据
             * @example 本系统口径 D1
             */
            source: string;
            /**
             * @description 定义内容的标记
             * @example 3f2a9c0d1b7e4a55
             */
            definition: string;
        };
        /** @description 写成的报告：正文和其中的数字 */
        WrittenReport: {
            /** @example annual-2023 */
            outline: string;
            /** @example 大兴安岭地区司法局2023年工作总结 */
            title: string;
            /**
             * Format: date
             * @description 报告的期间
             * @example 2023-01-01
             */
            from: string;
            /**
             * Format: date
             * @example 2023-12-31
             */
            to: string;
            /** @example 大兴安岭地区司法局 */
            issuer: string;
            /**
             * Format: date
             * @example 2024-01-15
             */
            issuedOn: string;
            blocks: components["schemas"]["ReportBlock"][];
            figures: components["schemas"]["ReportedFigure"][];
            /**
             * @description 没有数值的报告数：所在句子未写入
             * @example []
             */
            leftOut: string[];
        };
        /** @description 报告数所计的一部分 */
        KeptPart: {
            /** @example reconsideration.corrected */
            figure: string;
            /** @example 纠错案件 */
            label: string;
            /**
             * @description 发布时所计的记录数
             * @example 7
             */
            records: number;
        };
        /** @description 发布所据时点之后登记的一步 */
        RecordedSince: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /** @example decision-made */
            code: string;
            /** @example 作出决定 */
            name: string;
            /**
             * Format: date
             * @example 2023-12-20
             */
            occurredOn: string | null;
            /**
             * Format: date-time
             * @example 2024-02-05T08:00:00.000Z
             */
            recordedAt: string;
            /** @example caseworker */
            recordedBy: string;
            /** @example 结果录入错误 */
            reason: string | null;
        };
        /** @description 发布时所计的一条记录 */
        KeptRecord: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /**
             * @description 案件类型或者台账
             * @example reconsideration
             */
            kind: string;
            /** @example 大行复〔2023〕1号 */
            title: string;
            /** @example 232700 */
            organisation: string;
            /** @example 大兴安岭地区司法局 */
            organisationName: string;
            /**
             * @description 求和指标中本条的数额；计数指标中为 1
             * @example 1
             */
            amount: number;
            /**
             * @description 按其分组或者去重的值；其他指标为空
             * @example null
             */
            group: string | null;
            /** @description 发布所据时点之后登记的 */
            since: components["schemas"]["RecordedSince"][];
        };
        /** @description 已发布的一个数字所计的一页记录 */
        KeptRecords: {
            /** @description 各部分；比率有分子、分母两个 */
            parts: components["schemas"]["KeptPart"][];
            /**
             * @description 所列的是其中第几个，从 0 起
             * @example 0
             */
            part: number;
            items: components["schemas"]["KeptRecord"][];
            /**
             * @description 下一页的标记，放入 after；最后一页为空
             * @example null
             */
            next: string | null;
            /**
             * @description 本页中本人无权查阅、未列出的记录数
             * @example 0
             */
            unseen: number;
        };
        /** @description 某时的数字 */
        NumberThen: {
            /** @example 7 */
            value: number | null;
            /** @example 7 */
            text: string;
            /**
             * @description 定义内容的标记
             * @example 3f2a9c0d1b7e4a55
             */
            definition: string;
        };
        /** @description 计数与发布时不同的一条记录 */
        DifferingRecord: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /**
             * @description 案件类型或者台账
             * @example reconsideration
             */
            kind: string;
            /** @example 大行复〔2023〕1号 */
            title: string;
            /** @example 232700 */
            organisation: string;
            /**
             * @description 新计入、不再计入、数额改变
             * @example came
             * @enum {string}
             */
            move: "came" | "left" | "changed";
            /**
             * @description 发布时的计数
             * @example 1
             */
            before: (number | string) | null;
            /**
             * @description 现在的计数
             * @example 1
             */
            now: (number | string) | null;
            since: components["schemas"]["RecordedSince"][];
        };
        /** @description 一个指标所计记录的不同；比率有分子、分母两个 */
        PartDifference: {
            /** @example reconsideration.corrected */
            figure: string;
            /** @example 纠错案件 */
            label: string;
            records: components["schemas"]["DifferingRecord"][];
            /**
             * @description 其中本人无权查阅的
             * @example 0
             */
            unseen: number;
        };
        /** @description 一个数字：发布时与现在 */
        SlotDifference: {
            /** @example recon-bureau-corrected */
            slot: string;
            /** @example reconsideration.corrected */
            figure: string;
            /** @example 纠错案件 */
            label: string;
            published: components["schemas"]["NumberThen"];
            /** @description 指标已经取消的，为空 */
            now: components["schemas"]["NumberThen"] | null;
            parts: components["schemas"]["PartDifference"][];
        };
        /** @description 已发布的版次与现在的记录有何不同 */
        EditionDifferences: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            edition: string;
            /**
             * Format: date-time
             * @example 2024-01-05T08:00:00.000Z
             */
            knownAt: string;
            /**
             * @description 报告中的数字总数
             * @example 162
             */
            slots: number;
            /** @description 数值、口径或者所计记录不同的 */
            differing: components["schemas"]["SlotDifference"][];
        };
        /** @description 官方报表 */
        OfficialTable: {
            /** @example reconsideration */
            id: string;
            /** @example 行政复议案件统计报表 */
            title: string;
            /**
             * @description 依据
             * @example 行政复议案件统计报表及其说明
             */
            source: string;
            /**
             * @description 填报说明
             * @example [
             *       "未审结：截止日已受理、尚未审结的案件。"
             *     ]
             */
            notes: string[];
            /** @description 可以按什么分行，第一个是通常行次 */
            rows: components["schemas"]["CodeAndName"][];
        };
        /** @description 栏在指标之上所加的条件：字段及其代码 */
        TableCondition: {
            /** @example respondentKind */
            field: string;
            /**
             * @example [
             *       "county"
             *     ]
             */
            codes: string[];
        };
        /** @description 报表的一栏及其指标 */
        TableColumn: {
            /** @example respondent.county */
            id: string;
            /** @example 县级政府 */
            label: string;
            /** @example reconsideration.accepted */
            figure: string;
            /** @example 受理行政复议案件 */
            figureLabel: string;
            /** @example 件 */
            unit: string;
            /**
             * @description 口径
             * @example null
             */
            note: string | null;
            condition: components["schemas"]["TableCondition"] | null;
            /**
             * @description 期间开始前一日的存量（上期结转）
             * @example false
             */
            opening: boolean;
        };
        /** @description 报表的一组栏 */
        TableGroup: {
            /** @example respondent */
            id: string;
            /** @example 被申请人 */
            label: string;
            columns: components["schemas"]["TableColumn"][];
        };
        /** @description 报表的一行 */
        TableRow: {
            /**
             * @description 代码、期间或者机构；unknown 为未填写，total 为合计
             * @example public-security
             */
            key: string;
            /** @example 公安 */
            label: string;
            /**
             * Format: date
             * @example 2023-01-01
             */
            from: string;
            /**
             * Format: date
             * @example 2023-12-31
             */
            to: string;
            /**
             * @description 各栏的值，自左至右；分母为零的比率为空
             * @example [
             *       0,
             *       11,
             *       9
             *     ]
             */
            values: (number | null)[];
        };
        /** @description 填好的官方报表 */
        FilledTable: {
            /** @example reconsideration */
            id: string;
            /** @example 行政复议案件统计报表 */
            title: string;
            /**
             * @description 依据
             * @example 行政复议案件统计报表及其说明
             */
            source: string;
            /**
             * @description 填报说明
             * @example [
             *       "未审结：截止日已受理、尚未审结的案件。"
             *     ]
             */
            notes: string[];
            /** @example region */
            scope: string;
            /** @example 全区 */
            scopeName: string;
            /**
             * Format: date
             * @example 2023-01-01
             */
            from: string;
            /**
             * Format: date
             * @example 2023-12-31
             */
            to: string;
            /**
             * @description 按什么分行
             * @example field
             */
            rowsBy: string;
            /** @example 行政管理类别 */
            rowsLabel: string;
            groups: components["schemas"]["TableGroup"][];
            /** @description 最后一行是合计 */
            rows: components["schemas"]["TableRow"][];
            /**
             * @description 未填写、未列入各栏的数量
             * @example []
             */
            warnings: string[];
        };
        /** @description 报告提纲 */
        ReportOutline: {
            /** @example annual-2023 */
            outline: string;
            /** @example 大兴安岭地区司法局2023年工作总结 */
            title: string;
            /**
             * Format: date
             * @description 提纲的期间；其他年份的同一期间也可以写成报告
             * @example 2023-01-01
             */
            from: string;
            /**
             * Format: date
             * @example 2023-12-31
             */
            to: string;
            /**
             * @description 数字的个数
             * @example 162
             */
            figures: number;
        };
        /** @description 台账一个字段的声明：表单与校验都由它而来 */
        RegisterField: {
            /**
             * @description money 以分为单位，为整数；entry 为另一台账记录的编号
             * @example code
             * @enum {string}
             */
            kind: "text" | "integer" | "money" | "boolean" | "date" | "time" | "code" | "codes" | "officer" | "entry";
            /** @example 纠纷类型 */
            label: string;
            /** @description 可以不填 */
            optional?: boolean;
            /**
             * @description 代码所在的字典
             * @example dispute-type
             */
            dictionary?: string;
            /**
             * @description entry 所属的台账
             * @example dispute-screening
             */
            register?: string;
            /**
             * @description 数量的计量单位
             * @example 人
             */
            unit?: string;
            min?: number;
            max?: number;
            maxLength?: number;
            /** @description 可以是将来的日期 */
            planned?: boolean;
            /** @description 不得晚于该字段的日期 */
            noLaterThan?: string;
            /** @description 不得早于该字段的日期 */
            noEarlierThan?: string;
        };
        RegisterItem: {
            /** @example dispute-screening */
            code: string;
            /** @example 矛盾纠纷排查 */
            label: string;
            /**
             * @description occurred：某日发生的事；validity：自某日起至某日止存续的事物
             * @example occurred
             * @enum {string}
             */
            dated: "occurred" | "validity";
        };
        /** @description 台账：表单、列表和统计都由它而来 */
        Register: {
            /** @example dispute-screening */
            code: string;
            /** @example 矛盾纠纷排查 */
            label: string;
            /**
             * @description occurred：某日发生的事；validity：自某日起至某日止存续的事物
             * @example occurred
             * @enum {string}
             */
            dated: "occurred" | "validity";
            /**
             * @description 为何设立
             * @example 人民调解工作报表；年度报告（全区累计排查次数）
             */
            source: string;
            /**
             * @description 各台账共有的栏目中本台账所用的
             * @example {
             *       "occurredOn": {
             *         "kind": "date",
             *         "label": "排查日期"
             *       }
             *     }
             */
            columns: {
                [key: string]: components["schemas"]["RegisterField"];
            };
            /**
             * @description 本台账自己的字段
             * @example {
             *       "kind": {
             *         "kind": "code",
             *         "label": "排查方式",
             *         "dictionary": "screening-kind",
             *         "optional": true
             *       }
             *     }
             */
            fields: {
                [key: string]: components["schemas"]["RegisterField"];
            };
            /**
             * @description 用到的字典，见 GET /api/dictionaries/{id}
             * @example [
             *       "screening-kind"
             *     ]
             */
            dictionaries: string[];
        };
        RecordEntryBody: {
            /**
             * @description 填报机构代码；缺省为本人所在机构
             * @example 232701-05
             */
            organisation?: string;
            /**
             * Format: date
             * @description 发生日期（dated 为 occurred 的台账必填）
             * @example 2023-03-06
             */
            occurredOn?: string;
            /**
             * Format: date
             * @description 有效的第一日（dated 为 validity 的台账必填）
             */
            validFrom?: string;
            /**
             * Format: date
             * @description 有效的最后一日，可以在将来
             */
            validUntil?: string;
            /** @description 数量 */
            quantity?: number;
            /** @description 金额，单位：分 */
            amount?: number;
            /** @description 外部编号、文号 */
            reference?: string;
            /**
             * @description 本台账的字段，见 GET /api/registers/{register}
             * @example {
             *       "kind": "routine"
             *     }
             */
            fields: {
                [key: string]: unknown;
            };
        };
        /** @description 台账记录 */
        RegisterEntry: {
            /** @description 填报机构 */
            organisation: components["schemas"]["CodeAndName"];
            /**
             * @description 所代表的机关
             * @example 232701-gov
             */
            organ: string | null;
            /**
             * Format: date
             * @description 发生日期
             * @example 2023-03-06
             */
            occurredOn: string | null;
            /**
             * Format: date
             * @description 有效的第一日
             * @example null
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description 有效的最后一日
             * @example null
             */
            validUntil: string | null;
            /**
             * @description 数量
             * @example null
             */
            quantity: number | null;
            /**
             * @description 金额，单位：分
             * @example null
             */
            amount: number | null;
            /**
             * @description 外部编号、文号
             * @example null
             */
            reference: string | null;
            /**
             * @description 本台账自己的字段
             * @example {
             *       "kind": "routine"
             *     }
             */
            fields: {
                [key: string]: unknown;
            };
            /** @example 5d0f6e1a-4c3b-4f2e-8a9d-7b6c5d4e3f21 */
            id: string;
            /** @example dispute-screening */
            register: string;
            /**
             * @description 已作废：不计入任何统计，仍可查阅
             * @example false
             */
            voided: boolean;
            /**
             * @description 版本号，修改时放入 If-Match
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description 登记时间
             * @example 2023-03-07T01:30:00.000Z
             */
            recordedAt: string;
            /** @example mohe */
            recordedBy: string;
            /**
             * Format: date-time
             * @description 最近一次更正或者作废的时间
             * @example 2023-03-07T01:30:00.000Z
             */
            changedAt: string;
        };
        /** @description 一页台账记录 */
        RegisterEntryPage: {
            items: components["schemas"]["RegisterEntry"][];
            /**
             * @description 下一页的标记，放入 after；最后一页为空
             * @example null
             */
            next: string | null;
        };
        /** @description 台账记录的内容 */
        EntryContent: {
            /** @description 填报机构 */
            organisation: components["schemas"]["CodeAndName"];
            /**
             * @description 所代表的机关
             * @example 232701-gov
             */
            organ: string | null;
            /**
             * Format: date
             * @description 发生日期
             * @example 2023-03-06
             */
            occurredOn: string | null;
            /**
             * Format: date
             * @description 有效的第一日
             * @example null
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description 有效的最后一日
             * @example null
             */
            validUntil: string | null;
            /**
             * @description 数量
             * @example null
             */
            quantity: number | null;
            /**
             * @description 金额，单位：分
             * @example null
             */
            amount: number | null;
            /**
             * @description 外部编号、文号
             * @example null
             */
            reference: string | null;
            /**
             * @description 本台账自己的字段
             * @example {
             *       "kind": "routine"
             *     }
             */
            fields: {
                [key: string]: unknown;
            };
        };
        /** @description 登记、更正或者作废 */
        RegisterEvent: {
            /** @example 1 */
            sequence: number;
            /**
             * @example recorded
             * @enum {string}
             */
            kind: "recorded" | "corrected" | "voided";
            /** @description 其后的内容；作废时为空 */
            content: components["schemas"]["EntryContent"] | null;
            /**
             * @description 理由
             * @example null
             */
            reason: string | null;
            /**
             * Format: date-time
             * @example 2023-03-07T01:30:00.000Z
             */
            recordedAt: string;
            /** @example mohe */
            recordedBy: string;
        };
        /** @description 台账记录及其全部历史 */
        RegisterEntryWithHistory: {
            /** @description 填报机构 */
            organisation: components["schemas"]["CodeAndName"];
            /**
             * @description 所代表的机关
             * @example 232701-gov
             */
            organ: string | null;
            /**
             * Format: date
             * @description 发生日期
             * @example 2023-03-06
             */
            occurredOn: string | null;
            /**
             * Format: date
             * @description 有效的第一日
             * @example null
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description 有效的最后一日
             * @example null
             */
            validUntil: string | null;
            /**
             * @description 数量
             * @example null
             */
            quantity: number | null;
            /**
             * @description 金额，单位：分
             * @example null
             */
            amount: number | null;
            /**
             * @description 外部编号、文号
             * @example null
             */
            reference: string | null;
            /**
             * @description 本台账自己的字段
             * @example {
             *       "kind": "routine"
             *     }
             */
            fields: {
                [key: string]: unknown;
            };
            /** @example 5d0f6e1a-4c3b-4f2e-8a9d-7b6c5d4e3f21 */
            id: string;
            /** @example dispute-screening */
            register: string;
            /**
             * @description 已作废：不计入任何统计，仍可查阅
             * @example false
             */
            voided: boolean;
            /**
             * @description 版本号，修改时放入 If-Match
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description 登记时间
             * @example 2023-03-07T01:30:00.000Z
             */
            recordedAt: string;
            /** @example mohe */
            recordedBy: string;
            /**
             * Format: date-time
             * @description 最近一次更正或者作废的时间
             * @example 2023-03-07T01:30:00.000Z
             */
            changedAt: string;
            history: components["schemas"]["RegisterEvent"][];
            /** @description 导入的记录：来自哪个文件的哪一行 */
            origin: components["schemas"]["Origin"] | null;
        };
        CorrectEntryBody: {
            /**
             * @description 填报机构代码；缺省为本人所在机构
             * @example 232701-05
             */
            organisation?: string;
            /**
             * Format: date
             * @description 发生日期（dated 为 occurred 的台账必填）
             * @example 2023-03-06
             */
            occurredOn?: string;
            /**
             * Format: date
             * @description 有效的第一日（dated 为 validity 的台账必填）
             */
            validFrom?: string;
            /**
             * Format: date
             * @description 有效的最后一日，可以在将来
             */
            validUntil?: string;
            /** @description 数量 */
            quantity?: number;
            /** @description 金额，单位：分 */
            amount?: number;
            /** @description 外部编号、文号 */
            reference?: string;
            /**
             * @description 本台账的字段，见 GET /api/registers/{register}
             * @example {
             *       "kind": "routine"
             *     }
             */
            fields: {
                [key: string]: unknown;
            };
            /**
             * @description 更正理由
             * @example 日期录入错误
             */
            reason: string;
        };
        VoidEntryBody: {
            /**
             * @description 作废理由
             * @example 与另一条记录重复
             */
            reason: string;
        };
        /** @description 模板的一栏 */
        ImportColumn: {
            /**
             * @description 栏目的名称，对应关系用它
             * @example validFrom
             */
            name: string;
            /**
             * @description 模板中的标题
             * @example 准予执业日期
             */
            title: string;
            /**
             * @description 必填
             * @example true
             */
            required: boolean;
        };
        /** @description 文件中的一个标题 */
        ImportHeading: {
            /** @example 执业日期 */
            heading: string;
            /**
             * @description 它对应的栏目；不对应任何栏目的为空
             * @example validFrom
             */
            column: string | null;
        };
        /** @description 文件中的一处错误 */
        ImportError: {
            /** @example 律师 */
            sheet: string;
            /**
             * @description 行号，与表格软件所示相同
             * @example 3
             */
            row: number;
            /**
             * @description 栏目的标题；整行的问题为空
             * @example 准予执业日期
             */
            column: string | null;
            /** @example field.invalid */
            code: string;
            /**
             * @description 错在哪里，怎么改
             * @example “准予执业日期”的内容不正确：应为日期。请改正后重新提交。
             */
            detail: string;
        };
        /** @description 将要登记的一行 */
        ImportRecord: {
            /** @example 2 */
            row: number;
            /**
             * @description 登记后的内容
             * @example {
             *       "validFrom": "2021-05-10",
             *       "fields": {
             *         "kind": "full-time"
             *       }
             *     }
             */
            record: {
                [key: string]: unknown;
            };
        };
        /** @description 同一文件上一次导入 */
        ImportBefore: {
            /**
             * Format: date-time
             * @example 2024-03-05T02:00:00.000Z
             */
            at: string;
            /** @example caseworker */
            account: string;
            /** @example 律师名册.xlsx */
            fileName: string;
            /** @example 213 */
            rows: number;
        };
        /** @description 导入的预览：没有登记任何内容 */
        ImportPreview: {
            /**
             * @description 模板的名称
             * @example 律师
             */
            name: string;
            /**
             * @description 所读的工作表
             * @example 律师
             */
            sheet: string;
            /**
             * @description 文件的 SM3
             * @example 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0
             */
            digest: string;
            /** @description 模板的栏目 */
            columns: components["schemas"]["ImportColumn"][];
            /** @description 文件的标题，从左到右 */
            headings: components["schemas"]["ImportHeading"][];
            /**
             * @description 行数，不计标题
             * @example 213
             */
            rows: number;
            /**
             * @description 错误的处数；有一处错误即不能导入
             * @example 0
             */
            errorCount: number;
            /** @description 前 1000 处错误 */
            errors: components["schemas"]["ImportError"][];
            /** @description 没有错误的前 20 行 */
            first: components["schemas"]["ImportRecord"][];
            /** @description 同一文件已经导入过的 */
            before: components["schemas"]["ImportBefore"] | null;
            /**
             * @description 可以导入：没有错误
             * @example true
             */
            isReady: boolean;
        };
        /** @description 任务做成的文件 */
        TaskFile: {
            /** @example 在办案件列表-2024-03-05.xlsx */
            name: string;
            /**
             * @description 字节
             * @example 18204
             */
            size: number;
            /**
             * @description 行数，不计标题
             * @example 213
             */
            rows: number;
            /**
             * Format: date-time
             * @description 保留至
             * @example 2024-03-12T02:00:00.000Z
             */
            until: string;
            /**
             * @description 是否还在；过了保留期即删除
             * @example true
             */
            isThere: boolean;
        };
        TaskFailure: {
            /** @example task.failed */
            code: string;
            /**
             * @description 原因和下一步
             * @example 任务多次中断，已停止。请稍后重试；仍不成功的，请联系系统管理员。
             */
            detail: string;
        };
        /** @description 任务：时间较长的工作，可以离开页面，稍后再来查看 */
        Task: {
            /** @example 3f0b8a5e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /**
             * @example export
             * @enum {string}
             */
            kind: "export" | "recomputation" | "import";
            /** @example 导出在办案件列表 */
            label: string;
            /**
             * @description 用途或者理由
             * @example 每周督办会
             */
            purpose: string | null;
            /**
             * @description 等待、进行中、已完成、未完成、已取消
             * @example running
             * @enum {string}
             */
            state: "waiting" | "running" | "done" | "failed" | "cancelled";
            /**
             * @description 已完成的件数
             * @example 400
             */
            done: number;
            /**
             * @description 共有件数；不能预知的为空
             * @example null
             */
            total: number | null;
            /**
             * Format: date-time
             * @example 2024-03-05T02:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 开始
             * @example 2024-03-05T02:00:01.000Z
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description 结束
             * @example null
             */
            endedAt: string | null;
            file: components["schemas"]["TaskFile"] | null;
            /**
             * @description 核对等任务的结果
             * @example {
             *       "checked": 1200,
             *       "differing": 0
             *     }
             */
            result: {
                [key: string]: unknown;
            };
            failure: components["schemas"]["TaskFailure"] | null;
        };
        CaseTypeItem: {
            /** @example reconsideration */
            code: string;
            /** @example 行政复议 */
            name: string;
            /**
             * @description 输入时可用的别名
             * @example [
             *       "reconsideration-case"
             *     ]
             */
            aliases: string[];
            /**
             * @description 字号用字
             * @example 行复
             */
            numberWord: string;
        };
        /** @description 法律版本：按收案日确定 */
        LawVersion: {
            /** @example ARL-2023 */
            code: string;
            /** @example 行政复议法（2023修订） */
            name: string;
            /**
             * Format: date
             * @example 2024-01-01
             */
            from: string | null;
            /**
             * Format: date
             * @example null
             */
            until: string | null;
            source: components["schemas"]["Source"];
        };
        PartyRole: {
            /** @example applicant */
            code: string;
            /** @example 申请人 */
            name: string;
            /**
             * @description 所属类别的字典
             * @example null
             */
            categories: string | null;
        };
        State: {
            /** @example filed */
            code: string;
            /** @example 已归档 */
            name: string;
            /**
             * @description 终局
             * @example true
             */
            terminal: boolean;
            /**
             * @description 中止
             * @example false
             */
            suspended: boolean;
        };
        /** @description 规则：状态之外，登记程序行为还须具备的条件 */
        Rule: {
            /**
             * @description 规则的内容
             * @example 延长合计不得超过三十日
             */
            says: string;
            source: components["schemas"]["Source"][];
        };
        /** @description 程序行为的声明 */
        ActSpec: {
            /** @example accepted */
            code: string;
            /** @example 受理 */
            name: string;
            /**
             * @description 可登记的状态；空为收案行为
             * @example [
             *       "received"
             *     ]
             */
            from: string[] | null;
            /**
             * @description 其后的状态；same 为不变
             * @example under-review
             */
            to: string;
            /**
             * @description 由谁作出
             * @example [
             *       "handler"
             *     ]
             */
            by: string[];
            /**
             * @description 依法自动发生，由系统登记
             * @example false
             */
            automatic: boolean;
            /**
             * @description 空为各版本
             * @example null
             */
            versions: string[] | null;
            /**
             * @description 制作的文书
             * @example 行政复议受理通知书
             */
            document: string | null;
            /**
             * @example {
             *       "handler": {
             *         "kind": "officer",
             *         "label": "承办人"
             *       }
             *     }
             */
            fields: {
                [key: string]: components["schemas"]["FieldSpec"];
            };
            rules: components["schemas"]["Rule"][];
            source: components["schemas"]["Source"][];
        };
        /** @description 停止计算的事由 */
        PeriodStop: {
            /** @example suspended */
            from: string;
            /** @example resumed */
            until: string;
            source: components["schemas"]["Source"];
        };
        /** @description 内部目标：本机关自定、早于法定期限 */
        PeriodTarget: {
            /** @example 内部办结目标 */
            says: string;
            length: components["schemas"]["PeriodLength"];
        };
        PeriodVersion: {
            /** @example ARL-2023 */
            lawVersion: string;
            /**
             * @description 起算的行为
             * @example [
             *       "accepted"
             *     ]
             */
            startsOn: string[];
            /**
             * @description 各当事人分别计算
             * @example false
             */
            perParty: boolean;
            /** @description 由案件另定长度的，为未另定时的长度；空为只由起算的行为所定 */
            length: components["schemas"]["PeriodLength"] | null;
            stops: components["schemas"]["PeriodStop"][];
            target: components["schemas"]["PeriodTarget"] | null;
            source: components["schemas"]["Source"][];
            /** @example null */
            confidence: string | null;
        };
        /** @description 期限的声明 */
        PeriodSpec: {
            /** @example arl-decide */
            code: string;
            /** @example 审理期限 */
            name: string;
            /**
             * @description 由谁遵守
             * @example office
             */
            whose: string;
            /** @example false */
            soft: boolean;
            /**
             * @description 完成期限的行为
             * @example [
             *       "decision-made"
             *     ]
             */
            metBy: string[];
            /**
             * @description 使期限不再有意义的行为
             * @example []
             */
            endedBy: string[];
            /**
             * @description 延长期限的行为
             * @example extension-approved
             */
            extendedBy: string | null;
            /**
             * @description 逾期的后果
             * @example 申请人可在十五日内起诉
             */
            lapse: string;
            versions: components["schemas"]["PeriodVersion"][];
        };
        /** @description 提示的声明：尚未完成的事项和应当注意的情况 */
        FlagSpec: {
            /** @example decision-not-served */
            code: string;
            /** @example 决定尚未送达 */
            name: string;
            source: components["schemas"]["Source"][];
        };
        /** @description 统计事实的声明 */
        FactSpec: {
            /** @example matter */
            code: string;
            /** @example 申请复议事项 */
            label: string;
            /** @example code */
            kind: string;
            /** @example reconsideration-matter */
            dictionary: string | null;
        };
        /** @description 案件类型：表单、列表和程序都由它而来 */
        CaseType: {
            /** @example reconsideration */
            code: string;
            /** @example 行政复议 */
            name: string;
            /**
             * @description 输入时可用的别名
             * @example [
             *       "reconsideration-case"
             *     ]
             */
            aliases: string[];
            /**
             * @description 字号用字
             * @example 行复
             */
            numberWord: string;
            lawVersions: components["schemas"]["LawVersion"][];
            partyRoles: components["schemas"]["PartyRole"][];
            states: components["schemas"]["State"][];
            /** @description 不是程序行为的起算事由 */
            events: components["schemas"]["CodeAndName"][];
            acts: components["schemas"]["ActSpec"][];
            periods: components["schemas"]["PeriodSpec"][];
            flags: components["schemas"]["FlagSpec"][];
            /**
             * @description 可由本类案件引出的案件类型
             * @example [
             *       "litigation"
             *     ]
             */
            handsOver: string[];
            facts: components["schemas"]["FactSpec"][];
            /**
             * @description 用到的字典，见 GET /api/dictionaries/{id}
             * @example [
             *       "decision-item",
             *       "party-kind"
             *     ]
             */
            dictionaries: string[];
        };
        /** @description 字典的名称 */
        DictionaryItem: {
            /** @example reconsideration-matter */
            id: string;
            /** @example 申请复议事项 */
            label: string;
            /**
             * @description 依据
             * @example 行政复议案件统计报表
             */
            source: string;
            /**
             * @description 条目数
             * @example 18
             */
            entries: number;
        };
        DictionaryEntry: {
            /** @example penalty */
            code: string;
            /** @example 行政处罚 */
            label: string;
            /**
             * Format: date
             * @description 适用的第一日
             */
            from?: string;
            /**
             * Format: date
             * @description 适用的最后一日
             */
            until?: string;
            /** @description 上级代码 */
            parent?: string;
            /** @description 统计报表中的栏目，与名称不同时 */
            column?: string;
            note?: string;
        };
        /** @description 字典：有适用期间的代码表 */
        Dictionary: {
            /** @example reconsideration-matter */
            id: string;
            /** @example 申请复议事项 */
            label: string;
            /**
             * @description 依据
             * @example 行政复议案件统计报表
             */
            source: string;
            entries: components["schemas"]["DictionaryEntry"][];
        };
        /** @description 机构 */
        Organisation: {
            /** @example 232701 */
            code: string;
            /** @example 漠河市司法局 */
            name: string;
            /**
             * @description 地区局、县区局、司法所
             * @example county-bureau
             * @enum {string}
             */
            kind: "prefecture-bureau" | "county-bureau" | "station";
            /**
             * @description 上级机构
             * @example 232700
             */
            parent: string | null;
            /**
             * Format: date
             * @description 自何日起
             * @example null
             */
            from: string | null;
            /**
             * Format: date
             * @description 至何日止
             * @example null
             */
            until: string | null;
            /**
             * @description 版本号：更名、撤销时放入 If-Match
             * @example 1
             */
            version: number;
            /**
             * @description 示意图上的位置：自西起第几列、自北起第几行，均从 0 起；没有的为空
             * @example [
             *       0,
             *       0
             *     ]
             */
            tile: number[] | null;
        };
        /** @description 机构、其字号和在办件数 */
        OrganisationItem: {
            /** @example 232701 */
            code: string;
            /** @example 漠河市司法局 */
            name: string;
            /**
             * @description 地区局、县区局、司法所
             * @example county-bureau
             * @enum {string}
             */
            kind: "prefecture-bureau" | "county-bureau" | "station";
            /**
             * @description 上级机构
             * @example 232700
             */
            parent: string | null;
            /**
             * Format: date
             * @description 自何日起
             * @example null
             */
            from: string | null;
            /**
             * Format: date
             * @description 至何日止
             * @example null
             */
            until: string | null;
            /**
             * @description 版本号：更名、撤销时放入 If-Match
             * @example 1
             */
            version: number;
            /**
             * @description 示意图上的位置：自西起第几列、自北起第几行，均从 0 起；没有的为空
             * @example [
             *       0,
             *       0
             *     ]
             */
            tile: number[] | null;
            /**
             * @description 字号首字
             * @example 漠
             */
            numberWord: string;
            /** @description 所代表的行政机关；为空时随上级 */
            represents: components["schemas"]["CodeAndName"] | null;
            /**
             * @description 在办件数；不在本人管理范围内的为空
             * @example 12
             */
            openCases: number | null;
            /**
             * @description 本人可以更改
             * @example true
             */
            mayChange: boolean;
        };
        /** @description 机构的一次变更 */
        OrganisationChange: {
            /** @example 1 */
            sequence: number;
            /**
             * @description 新设、更名、撤销
             * @example renamed
             * @enum {string}
             */
            act: "added" | "renamed" | "closed";
            /** @example 232701-05 */
            code: string;
            /**
             * @description 变更后的名称
             * @example 漠河市北极镇司法所
             */
            name: string;
            /**
             * @description 变更前的名称；新设的为空
             * @example 漠河市北极司法所
             */
            nameBefore: string | null;
            /**
             * Format: date
             * @description 自何日起
             * @example null
             */
            from: string | null;
            /**
             * Format: date
             * @description 至何日止
             * @example null
             */
            until: string | null;
            /**
             * Format: date-time
             * @description 登记的时刻
             * @example 2024-03-05T08:00:00.000Z
             */
            recordedAt: string;
            /**
             * @description 登记人
             * @example 系统管理员
             */
            recordedBy: string;
            /**
             * @description 理由
             * @example 黑政函〔2024〕1号
             */
            reason: string;
        };
        /** @description 机构及其变更 */
        OrganisationsOverview: {
            /** @description 全部机构，上级在前 */
            organisations: components["schemas"]["OrganisationItem"][];
            /** @description 本人管理范围内的变更，最近的在前，至多 200 项 */
            changes: components["schemas"]["OrganisationChange"][];
        };
        AddOrganisationBody: {
            /**
             * @description 机构代码，此后不能更改
             * @example 232701-08
             */
            code: string;
            /**
             * @description 名称
             * @example 漠河市洛古河司法所
             */
            name: string;
            /**
             * @description 上级机构
             * @example 232701
             */
            parent: string;
            /**
             * @description 字号首字，不得与其他机构相同，此后不能更改
             * @example 漠洛古河
             */
            numberWord: string;
            /** @description 所代表的行政机关；缺省为上级机构所代表的 */
            represents?: string;
            /**
             * Format: date
             * @description 自何日起设立，不晚于今天
             * @example 2024-03-01
             */
            from: string;
            /**
             * @description 理由
             * @example 黑政函〔2024〕1号
             */
            reason: string;
        };
        RenameOrganisationBody: {
            /**
             * @description 新名称
             * @example 漠河市北极镇司法所
             */
            name: string;
            /**
             * @description 理由
             * @example 黑政函〔2024〕1号
             */
            reason: string;
        };
        CloseOrganisationBody: {
            /**
             * Format: date
             * @description 撤销日：存续的最后一日，不晚于今天
             * @example 2024-03-01
             */
            until: string;
            /**
             * @description 理由
             * @example 黑政函〔2024〕1号
             */
            reason: string;
        };
        /** @description 一次放假，首尾两日均放假 */
        DaysOff: {
            /**
             * Format: date
             * @example 2026-01-01
             */
            from: string;
            /**
             * Format: date
             * @example 2026-01-03
             */
            to: string;
            /** @example 元旦 */
            name: string;
        };
        /** @description 一年的放假安排及其来源 */
        HolidayNotice: {
            /** @example 2026 */
            year: number;
            /**
             * @description 通知的文号或者标题
             * @example 国办发明电〔2025〕7号
             */
            notice: string;
            /**
             * Format: date
             * @description 发布之日
             * @example 2025-11-04
             */
            issuedOn: string | null;
            daysOff: components["schemas"]["DaysOff"][];
            /**
             * @description 调休上班的日子
             * @example [
             *       "2026-01-04"
             *     ]
             */
            makeUpDays: string[];
            /**
             * @description seed：随系统提供；import：由人载入
             * @example seed
             * @enum {string}
             */
            source: "seed" | "import";
            /**
             * Format: date-time
             * @description 载入的时刻
             * @example null
             */
            recordedAt: string | null;
            /**
             * @description 载入人
             * @example null
             */
            recordedBy: string | null;
            /**
             * @description 载入人的姓名
             * @example null
             */
            recordedByName: string | null;
            /**
             * @description 更正的理由
             * @example null
             */
            reason: string | null;
        };
        DaysOffBody: {
            /**
             * Format: date
             * @description 放假的第一日
             * @example 2027-01-01
             */
            from: string;
            /**
             * Format: date
             * @description 放假的最后一日
             * @example 2027-01-03
             */
            to: string;
            /**
             * @description 节日名称
             * @example 元旦
             */
            name: string;
        };
        NoticeBody: {
            /**
             * @description 年份
             * @example 2027
             */
            year: number;
            /**
             * @description 通知的文号或者标题
             * @example 国办发明电〔2026〕1号
             */
            notice: string;
            /**
             * Format: date
             * @description 发布之日
             * @example 2026-11-05
             */
            issuedOn?: string;
            /** @description 放假 */
            daysOff: components["schemas"]["DaysOffBody"][];
            /**
             * @description 调休上班的日子
             * @example [
             *       "2027-02-20"
             *     ]
             */
            makeUpDays: string[];
        };
        NoticeTextBody: {
            /**
             * @description 年份
             * @example 2027
             */
            year: number;
            /**
             * @description 通知的文号或者标题
             * @example 国办发明电〔2026〕1号
             */
            notice: string;
            /**
             * @description 通知正文或者表格，可以直接粘贴
             * @example 一、元旦：1月1日（周五）至3日（周日）放假，共3天。
             */
            text: string;
        };
        PreviewNoticeBody: {
            /** @description 逐日写明的放假安排；与 text 二选一 */
            notice?: components["schemas"]["NoticeBody"];
            /** @description 粘贴的通知文字；与 notice 二选一 */
            text?: components["schemas"]["NoticeTextBody"];
        };
        DueSide: {
            /**
             * Format: date
             * @description 届满日；停止计算时为空
             * @example 2027-02-08
             */
            dueOn: string | null;
            /**
             * @description 放假安排尚未载入，暂算
             * @example true
             */
            provisional: boolean;
        };
        /** @description 一个在办案件的一个期限的变化 */
        DueChange: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            caseId: string;
            /** @example 大行复〔2026〕1号 */
            number: string;
            /** @example reconsideration */
            caseType: string;
            /** @example arl-decide */
            period: string;
            /** @example 审理期限 */
            name: string;
            /**
             * @description 各当事人分别计算的，所属当事人的编号
             * @example null
             */
            party: string | null;
            /** @description 此前 */
            before: components["schemas"]["DueSide"] | null;
            /** @description 此后 */
            after: components["schemas"]["DueSide"] | null;
        };
        /** @description 一年的放假安排 */
        NoticeContent: {
            /** @example 2026 */
            year: number;
            /**
             * @description 通知的文号或者标题
             * @example 国办发明电〔2025〕7号
             */
            notice: string;
            /**
             * Format: date
             * @description 发布之日
             * @example 2025-11-04
             */
            issuedOn: string | null;
            daysOff: components["schemas"]["DaysOff"][];
            /**
             * @description 调休上班的日子
             * @example [
             *       "2026-01-04"
             *     ]
             */
            makeUpDays: string[];
        };
        /** @description 放假安排对在办案件的影响，以及读出的放假安排 */
        NoticeRead: {
            /** @example 2027 */
            year: number;
            /** @example 样本通知〔2026〕1号 */
            notice: string;
            /**
             * @description 所取代的通知；该年首次载入时为空
             * @example null
             */
            replaces: string | null;
            /**
             * @description 期限有变化的在办案件数
             * @example 2
             */
            cases: number;
            /**
             * @description 有变化的期限数
             * @example 2
             */
            dates: number;
            /**
             * @description 其中由暂定变为确定的期限数
             * @example 2
             */
            becomeFinal: number;
            /** @description 各项变化，按案件字号排列，至多 1000 项 */
            changes: components["schemas"]["DueChange"][];
            /** @description 读出的放假安排 */
            content: components["schemas"]["NoticeContent"];
        };
        ApplyNoticeBody: {
            /** @description 逐日写明的放假安排；与 text 二选一 */
            notice?: components["schemas"]["NoticeBody"];
            /** @description 粘贴的通知文字；与 notice 二选一 */
            text?: components["schemas"]["NoticeTextBody"];
            /**
             * @description 更正已载入年份的理由
             * @example 国务院办公厅更正
             */
            reason?: string;
        };
        SupposedEventBody: {
            /**
             * @description 程序行为或者事件的代码，见案件类型
             * @example accepted
             */
            act: string;
            /**
             * Format: date
             * @description 日期
             * @example 2024-03-06
             */
            on: string;
            /**
             * @description 时刻（时:分），以时计算的期间才需要
             * @example 14:20
             */
            time?: string;
            /**
             * @description 该行为所定或者所延长的日数
             * @example 30
             */
            days?: number;
        };
        CalculateBody: {
            /**
             * @description 案件类型代码
             * @example reconsideration
             */
            caseType: string;
            /**
             * @description 法律版本；缺省按最早一日确定
             * @example ARL-2023
             */
            lawVersion?: string;
            /** @description 假定发生的行为和事件，先后不限；至多一百项，日数合计至多 3650 */
            events: components["schemas"]["SupposedEventBody"][];
        };
        /** @description 一个推算出的期限及其算法 */
        SupposedDue: {
            /** @example arl-decide */
            period: string;
            /** @example 审理期限 */
            name: string;
            /**
             * @example office
             * @enum {string}
             */
            whose: "office" | "applicant" | "respondent" | "parties" | "court" | "organ";
            /**
             * @description 只是目标，逾期无法律后果
             * @example false
             */
            soft: boolean;
            /** @example ARL-2023 */
            lawVersion: string;
            /** @example 行政复议法（2023修订） */
            lawName: string;
            /** @description 依据 */
            source: components["schemas"]["Source"][];
            /**
             * @description 依据的可靠程度：空为查自法律，S 二手资料，? 待核，C 本系统约定
             * @enum {string|null}
             */
            confidence: "S" | "?" | "C" | null;
            /**
             * @description 逾期的后果
             * @example 申请人可在十五日内起诉；上级可责令履行
             */
            lapse: string;
            /**
             * @description 各当事人分别计算的，所属当事人
             * @example null
             */
            party: string | null;
            startedBy: components["schemas"]["DueStart"];
            count: components["schemas"]["PeriodCount"];
            /**
             * Format: date
             * @description 未延长时的届满日；未延长的为空
             * @example null
             */
            originalOn: string | null;
            stoppedBy: components["schemas"]["StopCause"][];
            /**
             * Format: date-time
             * @description 已了结的期限按此时刻所知的放假安排计算；为空：按现在所知
             * @example null
             */
            countedAsOf: string | null;
            met: components["schemas"]["DueMet"] | null;
            ended: components["schemas"]["DueEnded"] | null;
            target: components["schemas"]["DueTarget"] | null;
            /**
             * @description 怎么算的，逐句说明
             * @example [
             *       "届满日：2024-05-06。"
             *     ]
             */
            explanation: string[];
            /**
             * @description 否：只在所给行为未表明的条件下（如简易程序）才有此期限
             * @example true
             */
            concerned: boolean;
        };
        /** @description 推算的结果 */
        Calculation: {
            /**
             * @description 所适用的法律版本
             * @example ARL-2023
             */
            lawVersion: string;
            dueDates: components["schemas"]["SupposedDue"][];
        };
        /** @description 一条审计记录 */
        AuditLine: {
            /** @example 4711 */
            sequence: number;
            /**
             * Format: date-time
             * @example 2024-03-05T02:00:00.000Z
             */
            at: string;
            /** @example caseworker */
            account: string;
            /** @example 232700 */
            organisation: string;
            /**
             * @example [
             *       "handler"
             *     ]
             */
            roles: string[];
            /** @example 127.0.0.1 */
            address: string;
            /** @example 0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60 */
            requestId: string;
            /**
             * @description 行为
             * @example case.seen
             */
            action: string;
            /** @example case */
            objectType: string;
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            objectId: string;
            /**
             * @example done
             * @enum {string}
             */
            result: "done" | "refused";
            /**
             * @description 理由
             * @example
             */
            reason: string;
            /**
             * @description 编号、代码和日期，不含个人信息
             * @example {}
             */
            detail: {
                [key: string]: unknown;
            };
            /**
             * @description SM3 链值
             * @example 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0
             */
            hash: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditLine"][];
            /**
             * @description 下一页；没有时为 null
             * @example null
             */
            next: string | null;
        };
        WhoSawBody: {
            /**
             * @description 当事人姓名或者名称（全称）
             * @example 王样本
             */
            name: string;
            /**
             * Format: date-time
             * @description 自此时起
             * @example 2024-03-01T00:00:00.000Z
             */
            from?: string;
            /**
             * Format: date-time
             * @description 至此时止（不含）
             * @example 2024-04-01T00:00:00.000Z
             */
            until?: string;
            /**
             * @description 每页条数
             * @default 50
             * @example 50
             */
            limit: number;
            /** @description 上一页的 next；只作翻页用 */
            after?: string;
        };
        SignInBody: {
            /**
             * @description 账号
             * @example caseworker
             */
            account: string;
            /**
             * Format: password
             * @description 密码
             */
            password: string;
            /**
             * @description 动态口令；已绑定的账号必填
             * @example 123456
             */
            code?: string;
        };
        /** @description 权限：角色、单位、范围 */
        Grant: {
            /**
             * @example handler
             * @enum {string}
             */
            role: "handler" | "office-head" | "leader" | "statistician" | "system-administrator" | "security-administrator" | "audit-administrator";
            /** @example 承办人 */
            roleName: string;
            /** @example 232700 */
            organisation: string;
            /**
             * @description 本人承办的、本单位的、本单位和下属单位的
             * @example unit
             * @enum {string}
             */
            reach: "own" | "unit" | "unit-with-subordinates";
        };
        /** @description 使用系统的人员 */
        Person: {
            /** @example caseworker */
            account: string;
            /** @example 演示承办人 */
            name: string;
            /** @example 232700 */
            organisation: string;
            grants: components["schemas"]["Grant"][];
            /**
             * @description 可以进行的操作
             * @example [
             *       "case.see"
             *     ]
             */
            permissions: string[];
            /**
             * @description 今日代为办理其案件的人员（A/B 角）
             * @example [
             *       "mohe"
             *     ]
             */
            standsInFor: string[];
        };
        /** @description 已登录；令牌只在 Cookie 中 */
        SignedIn: {
            /**
             * @description full：可以办理；否则须先修改密码，或者绑定动态口令
             * @enum {string}
             */
            stage: "full" | "must-change-password" | "must-enrol";
            person: components["schemas"]["Person"];
        };
        ConfirmationBody: {
            /**
             * Format: password
             * @description 密码
             */
            password: string;
            /**
             * @description 动态口令；已绑定的账号必填
             * @example 123456
             */
            code?: string;
        };
        /** @description 本人的一次登录 */
        Session: {
            /** @example 0b8a5f0e7a3e4d5a */
            id: string;
            /**
             * Format: date-time
             * @example 2024-03-05T08:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2024-03-05T08:20:00.000Z
             */
            lastSeenAt: string;
            /** @example 127.0.0.1 */
            address: string;
            /** @example Mozilla/5.0 */
            userAgent: string;
            /**
             * @description 即本次登录
             * @example true
             */
            current: boolean;
        };
        /** @description 本人的一项权限，以文字说明 */
        OwnGrant: {
            /**
             * @example handler
             * @enum {string}
             */
            role: "handler" | "office-head" | "leader" | "statistician" | "system-administrator" | "security-administrator" | "audit-administrator";
            /** @example 承办人 */
            roleName: string;
            organisation: components["schemas"]["CodeAndName"];
            /**
             * @example unit
             * @enum {string}
             */
            reach: "own" | "unit" | "unit-with-subordinates";
            /** @example 本单位的 */
            reachName: string;
        };
        /** @description 密码的要求 */
        PasswordRules: {
            /**
             * @description 至少的字符数
             * @example 12
             */
            least: number;
            /**
             * @description 大写、小写、数字、其他字符中至少的类数
             * @example 3
             */
            classes: number;
            /**
             * @description 最近若干次用过的不能再用
             * @example 5
             */
            remembered: number;
            /**
             * @description 有效的天数
             * @example 90
             */
            maxAgeDays: number;
        };
        /** @description 本人的账号 */
        OwnAccount: {
            organisation: components["schemas"]["CodeAndName"];
            grants: components["schemas"]["OwnGrant"][];
            /**
             * @description 可以进行的操作
             * @example [
             *       "查阅案件"
             *     ]
             */
            permissions: string[];
            /**
             * @description 今日代为办理其案件的人员的姓名（A/B 角）
             * @example [
             *       "漠河承办人"
             *     ]
             */
            standsInFor: string[];
            /**
             * @description 已绑定动态口令
             * @example false
             */
            hasSecondFactor: boolean;
            /**
             * @description 所任角色须绑定动态口令
             * @example true
             */
            needsSecondFactor: boolean;
            /**
             * Format: date-time
             * @description 密码设定的时间
             * @example 2024-03-05T08:00:00.000Z
             */
            passwordSetAt: string;
            passwordRules: components["schemas"]["PasswordRules"];
        };
        ChangePasswordBody: {
            /**
             * Format: password
             * @description 现密码
             */
            present: string;
            /**
             * Format: password
             * @description 新密码：至少 12 个字符，含大写、小写、数字、其他字符中的三类
             */
            next: string;
        };
        /** @description 绑定动态口令：录入验证器，再以口令确认 */
        SecondFactor: {
            /** @example JBSWY3DPEHPK3PXP */
            secret: string;
            /** @example otpauth://totp/… */
            uri: string;
        };
        SecondFactorBody: {
            /**
             * @description 验证器显示的动态口令
             * @example 123456
             */
            code: string;
        };
        /** @description 登录之前可以知道的 */
        About: {
            /**
             * @description 演示系统：账号不设动态口令和登录时限
             * @example true
             */
            demo: boolean;
            /**
             * @description 尚无账号，须先以启用码设立管理员
             * @example false
             */
            setUpNeeded: boolean;
            /**
             * Format: date
             * @description 今天（北京时间）
             * @example 2024-03-05
             */
            today: string;
        };
        FirstAdministratorBody: {
            /**
             * @description 角色
             * @example system-administrator
             * @enum {string}
             */
            role: "system-administrator" | "security-administrator" | "audit-administrator";
            /**
             * @description 账号
             * @example sysadmin
             */
            account: string;
            /**
             * @description 姓名
             * @example 王样本
             */
            name: string;
            /**
             * Format: password
             * @description 密码；缺省时生成一次性密码，首次登录须修改
             */
            password?: string;
        };
        SetUpBody: {
            /**
             * @description 启动时显示的启用码
             * @example abcd-efgh-jkmn-pqrs-tuvw-xyzA
             */
            code: string;
            /** @description 系统管理员、安全管理员、审计管理员各一名 */
            administrators: components["schemas"]["FirstAdministratorBody"][];
        };
        /** @description 一次性密码，交给本人；首次登录须修改 */
        FirstPassword: {
            /** @example sysadmin */
            account: string;
            /** @example abcd-efgh-jkmn-pqrs-tuvw-xyzA */
            password: string;
        };
        /** @description 已启用 */
        SetUpDone: {
            /** @description 未自定密码的管理员的一次性密码 */
            passwords: components["schemas"]["FirstPassword"][];
        };
        /** @description 人员的姓名和所在单位；在办、超期只计本人可以查阅的案件 */
        Officer: {
            /** @example caseworker */
            account: string;
            /** @example 演示承办人 */
            name: string;
            organisation: components["schemas"]["CodeAndName"];
            /**
             * @description 在岗；停用的账号为否，其姓名仍见于案卷
             * @example true
             */
            isActive: boolean;
            /**
             * @description 在办件数
             * @example 12
             */
            open: number;
            /**
             * @description 其中已超期
             * @example 1
             */
            overdue: number;
        };
        /** @description 角色 */
        Role: {
            /**
             * @example handler
             * @enum {string}
             */
            code: "handler" | "office-head" | "leader" | "statistician" | "system-administrator" | "security-administrator" | "audit-administrator";
            /** @example 承办人 */
            name: string;
            /**
             * @description 可以进行的操作
             * @example [
             *       "查阅案件"
             *     ]
             */
            permissions: string[];
            /**
             * @description 须绑定动态口令
             * @example false
             */
            needsSecondFactor: boolean;
            /**
             * @description 不得兼任的角色
             * @example [
             *       "system-administrator"
             *     ]
             */
            excludes: string[];
        };
        /** @description 权限的范围 */
        Reach: {
            /**
             * @example unit
             * @enum {string}
             */
            code: "own" | "unit" | "unit-with-subordinates";
            /** @example 本单位的 */
            name: string;
        };
        /** @description 可以授予的角色和范围 */
        RolesAndReaches: {
            roles: components["schemas"]["Role"][];
            reaches: components["schemas"]["Reach"][];
        };
        /** @description 授予的权限及理由 */
        GivenGrant: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /**
             * @example handler
             * @enum {string}
             */
            role: "handler" | "office-head" | "leader" | "statistician" | "system-administrator" | "security-administrator" | "audit-administrator";
            /** @example 承办人 */
            roleName: string;
            /** @example 232701 */
            organisation: string;
            /** @example 漠河市司法局 */
            organisationName: string;
            /**
             * @example unit
             * @enum {string}
             */
            reach: "own" | "unit" | "unit-with-subordinates";
            /** @example 本单位的 */
            reachName: string;
            /** @example 新任承办人 */
            reason: string;
            /**
             * @description 授予的人员
             * @example 安全管理员
             */
            grantedBy: string;
            /**
             * Format: date-time
             * @example 2024-03-05T08:00:00.000Z
             */
            grantedAt: string;
        };
        /** @description 账号 */
        Account: {
            /** @example wangyang */
            account: string;
            /** @example 王样本 */
            name: string;
            organisation: components["schemas"]["CodeAndName"];
            /**
             * Format: date-time
             * @description 停用的时间
             * @example null
             */
            disabledAt: string | null;
            /**
             * @description 停用的人员
             * @example
             */
            disabledBy: string;
            /**
             * @description 停用的理由
             * @example
             */
            disabledBecause: string;
            /**
             * Format: date-time
             * @description 因多次输错密码，在此之前不能登录
             * @example null
             */
            lockedUntil: string | null;
            /** @example true */
            hasSecondFactor: boolean;
            /**
             * @description 下次登录须修改密码
             * @example false
             */
            mustChangePassword: boolean;
            /**
             * Format: date-time
             * @example 2024-03-05T08:00:00.000Z
             */
            createdAt: string;
            grants: components["schemas"]["GivenGrant"][];
        };
        /** @description 一页账号 */
        AccountPage: {
            items: components["schemas"]["Account"][];
            /**
             * @description 下一页的标记，放入 after；最后一页为空
             * @example null
             */
            next: string | null;
        };
        CreateAccountBody: {
            /**
             * @description 账号：小写字母、数字、连字符，以字母开头
             * @example wangyang
             */
            account: string;
            /**
             * @description 姓名
             * @example 王样本
             */
            name: string;
            /**
             * @description 所在机构
             * @example 232701
             */
            organisation: string;
        };
        /** @description 一次性密码：只显示这一次，首次登录须修改 */
        OneTimePassword: {
            /** @example abcd-efgh-jkmn-pqrs-tuvw-xyzA */
            password: string;
        };
        ReasonBody: {
            /**
             * @description 理由
             * @example 工作调整
             */
            reason: string;
        };
        GrantBody: {
            /**
             * @description 角色
             * @example handler
             * @enum {string}
             */
            role: "handler" | "office-head" | "leader" | "statistician" | "system-administrator" | "security-administrator" | "audit-administrator";
            /**
             * @description 单位
             * @example 232701
             */
            organisation: string;
            /**
             * @description 范围：本人承办的、本单位的、本单位和下属单位的
             * @example unit
             * @enum {string}
             */
            reach: "own" | "unit" | "unit-with-subordinates";
            /**
             * @description 理由
             * @example 工作调整
             */
            reason: string;
        };
        /** @description 人员：账号、姓名、所在单位 */
        NamedAccount: {
            /** @example wangyang */
            account: string;
            /** @example 王样本 */
            name: string;
            /** @example 漠河市司法局 */
            organisationName: string;
        };
        /** @description A/B 角 */
        Substitution: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /** @description A 角 */
            officer: components["schemas"]["NamedAccount"];
            /** @description B 角 */
            substitute: components["schemas"]["NamedAccount"];
            /**
             * Format: date
             * @example 2024-03-01
             */
            from: string;
            /**
             * Format: date
             * @example 2024-03-31
             */
            until: string;
            /** @example 休假 */
            reason: string;
            /**
             * @description 指定的人员
             * @example 演示负责人
             */
            namedBy: string;
        };
        SubstitutionBody: {
            /**
             * @description 被代理人（A 角）
             * @example wangyang
             */
            officer: string;
            /**
             * @description 代理人（B 角）
             * @example wangyang
             */
            substitute: string;
            /**
             * Format: date
             * @description 起始日
             * @example 2024-03-01
             */
            from: string;
            /**
             * Format: date
             * @description 截止日
             * @example 2024-03-31
             */
            until: string;
            /**
             * @description 理由
             * @example 工作调整
             */
            reason: string;
        };
        HandOverPreviewBody: {
            /**
             * @description 移交人
             * @example wangyang
             */
            from: string;
        };
        /** @description 将要移交的案件 */
        HandOverPreview: {
            /**
             * @description 在办件数：本人可以分派的
             * @example 12
             */
            open: number;
        };
        HandOverBody: {
            /**
             * @description 移交人
             * @example wangyang
             */
            from: string;
            /**
             * @description 接收人
             * @example wangyang
             */
            to: string;
            /**
             * @description 理由
             * @example 工作调整
             */
            reason: string;
        };
        LeftCase: {
            /** @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10 */
            id: string;
            /** @example 大行复〔2024〕1号 */
            number: string;
            /** @example field.invalid */
            code: string;
            /** @example … */
            detail: string;
        };
        /** @description 移交结果 */
        HandedOver: {
            /** @example 12 */
            handedOver: number;
            /** @description 未能移交的案件及原因 */
            left: components["schemas"]["LeftCase"][];
        };
        /** @description 一次导出的登记 */
        ExportEntry: {
            /**
             * @description 任务编号
             * @example 0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10
             */
            id: string;
            /**
             * Format: date-time
             * @example 2024-03-05T02:00:00.000Z
             */
            at: string;
            /** @example supervisor */
            account: string;
            /**
             * @description 导出人
             * @example 演示负责人
             */
            name: string;
            /** @example 232700 */
            organisation: string;
            /**
             * @description 导出什么：worklist 在办案件、search 查找结果、figure 指标所计的记录、register 台账
             * @example worklist
             */
            kind: string;
            /** @example xlsx */
            format: string;
            /**
             * @description 用途
             * @example 每周督办会
             */
            purpose: string;
            /**
             * @description 栏目
             * @example [
             *       "字号",
             *       "案件类型"
             *     ]
             */
            fields: string[];
            /**
             * @description 筛选条件；不含查找时输入的文字
             * @example {
             *       "view": "overdue"
             *     }
             */
            filters: {
                [key: string]: unknown;
            };
            /**
             * @description 筛选条件，以办公用语表述
             * @example 已超期，大兴安岭地区司法局及其下级
             */
            filtersInWords: string;
            /**
             * @description 件数
             * @example 37
             */
            rows: number;
            /**
             * @description 所列当事人数
             * @example 41
             */
            persons: number;
            /**
             * Format: date-time
             * @description 文件首次被取走；没有人取过的为 null
             * @example 2024-03-05T02:05:00.000Z
             */
            fetchedAt: string | null;
        };
        /** @description 一页导出登记 */
        ExportPage: {
            items: components["schemas"]["ExportEntry"][];
            /**
             * @description 下一页；没有时为 null
             * @example null
             */
            next: string | null;
        };
        ExportedWorklist: {
            /**
             * @description 本人承办的、本单位的、未定承办人的、本人关注的；缺省为可以查阅的全部
             * @example unit
             * @enum {string}
             */
            whose?: "mine" | "unit" | "unassigned" | "watched";
            /**
             * @description 全部在办、期限内、已超期、即将届满、未定承办人、已中止、中止过久；缺省为全部在办
             * @example overdue
             * @enum {string}
             */
            view?: "open" | "in-time" | "overdue" | "due-soon" | "unassigned" | "suspended" | "suspended-long";
            /**
             * @description 案件类型代码
             * @example reconsideration
             */
            type?: string;
            /**
             * @description 状态代码
             * @example under-review
             */
            state?: string;
            /**
             * @description 最近期限的代码
             * @example arl-decide
             */
            period?: string;
            /**
             * Format: date
             * @description 收案日期不早于
             * @example 2024-01-01
             */
            receivedFrom?: string;
            /**
             * Format: date
             * @description 收案日期不晚于
             * @example 2030-12-31
             */
            receivedTo?: string;
            /**
             * @description 承办人账号
             * @example caseworker
             */
            handler?: string;
            /**
             * @description 只列未定承办人的，可与其他条件并用
             * @enum {string}
             */
            unassigned?: "yes";
            /**
             * @description 机构代码，含其下级；缺省：本单位的、未定承办人的为本机构，其他为可以查阅的全部
             * @example 232700
             */
            organisation?: string;
            /**
             * @description 指定机构时：只列该机构的，还是连同其下级；缺省为连同下级
             * @example unit
             * @enum {string}
             */
            reach?: "unit" | "unit-with-subordinates";
            /**
             * @description 即将届满：今天起若干个工作日之内
             * @default 3
             * @example 3
             */
            withinWorkingDays: number;
            /**
             * @description 中止过久：中止超过若干日
             * @default 60
             * @example 60
             */
            suspendedDays: number;
            /**
             * Format: date
             * @description 最近期限届满日，自
             * @example 2024-03-01
             */
            dueFrom?: string;
            /**
             * Format: date
             * @description 最近期限届满日，至
             * @example 2024-03-31
             */
            dueUntil?: string;
            /**
             * Format: date
             * @description 听证、开庭之日，自
             * @example 2024-03-01
             */
            hearingFrom?: string;
            /**
             * Format: date
             * @description 听证、开庭之日，至
             * @example 2024-03-31
             */
            hearingUntil?: string;
            /**
             * @description 排序：届满日、收案日期、最近更新、案号；缺省为届满日
             * @example due
             * @enum {string}
             */
            sort?: "due" | "received" | "updated" | "number";
            /**
             * @description 升序、降序；缺省时最近更新为降序，其他为升序
             * @enum {string}
             */
            direction?: "asc" | "desc";
        };
        ExportedSearch: {
            /**
             * @description 字号、当事人或者被申请人名称的任意一段；或者完整的居民身份证号码、电话、统一社会信用代码
             * @example 样本
             */
            text: string;
            /**
             * @description 只在此处查找；缺省为字号和当事人。证件号码、电话和信用代码须写全；查证件号码和电话须有相应权限
             * @enum {string}
             */
            in?: "number" | "party" | "respondent" | "identity-number" | "phone" | "credit-code";
            /**
             * @description 案件类型代码
             * @example reconsideration
             */
            type?: string;
        };
        ExportedFigure: {
            /**
             * @description bureau（本级）、region（全区）或机构代码（含其下级）
             * @example bureau
             */
            scope: string;
            /**
             * @description 统计期间的起始日
             * @example 2023-01-01
             */
            from: string;
            /**
             * @description 统计期间的截止日；存量指标的时点
             * @example 2023-11-30
             */
            to: string;
            /** @description 只计某一字段为某值的记录：字段（见指标的 divisions） */
            field?: string;
            /** @description 该字段的值；不写的为未填的 */
            code?: string;
            /**
             * @description 派生指标的哪一部分：比率的分子 numerator、分母 denominator 等；不写的为第一部分
             * @enum {string}
             */
            part?: "numerator" | "denominator" | "of" | "minus" | "this-year" | "last-year" | "earlier" | "addend";
            /**
             * @description 指标编号
             * @example reconsideration.corrected
             */
            id: string;
        };
        ExportedRegister: {
            /**
             * @description 机构代码，含其下级；缺省为本人所在机构
             * @example 232700
             */
            organisation?: string;
            /**
             * @description 自该日起（存续的事物：该日或其后仍有效）
             * @example 2023-01-01
             */
            from?: string;
            /**
             * @description 至该日止
             * @example 2023-12-31
             */
            to?: string;
            /** @description 所属的另一台账记录的编号 */
            parent?: string;
            /**
             * @description 是否包括已作废的记录；缺省为否
             * @enum {string}
             */
            voided?: "true" | "false";
            /**
             * @description 台账代码
             * @example lawyer
             */
            code: string;
        };
        ExportBody: {
            /**
             * @description 导出什么：在办案件列表、查找结果、指标所计的记录，还是台账
             * @example worklist
             * @enum {string}
             */
            kind: "worklist" | "search" | "figure" | "register";
            /** @description 在办案件列表的筛选条件，与 GET /api/worklist 相同 */
            query?: components["schemas"]["ExportedWorklist"];
            /** @description 查找条件，与 POST /api/search 相同；查找结果必填 */
            search?: components["schemas"]["ExportedSearch"];
            /** @description 指标、范围和期间，与 GET /api/figures/{id}/records 相同；指标必填 */
            figure?: components["schemas"]["ExportedFigure"];
            /** @description 台账及其筛选条件，与 GET /api/registers/{register}/entries 相同；台账必填 */
            register?: components["schemas"]["ExportedRegister"];
            /**
             * @description 文件格式
             * @example xlsx
             * @enum {string}
             */
            format: "xlsx" | "csv";
            /**
             * @description 用途，记入导出登记
             * @example 每周督办会
             */
            purpose: string;
        };
        RecomputationBody: {
            /**
             * @description 理由
             * @example 年度统计前核对
             */
            reason: string;
        };
        /** @description 可以分开进行的各部分 */
        JobParts: {
            /** @example 10 */
            total: number;
            /** @example 10 */
            done: number;
        };
        /** @description 上一次未能完成的原因 */
        JobFailure: {
            /** @example job.failed */
            code: string;
            /**
             * @description 原因和下一步
             * @example 定期工作未能完成，系统会自动重试；仍不成功的，请系统管理员查看日志后重新进行。
             */
            detail: string;
        };
        /** @description 定期工作的一期 */
        JobPeriod: {
            /** @example nightly-figures */
            job: string;
            /** @example 夜间统计 */
            label: string;
            /**
             * @description 日、月（2025-03）、季（2025-Q1）或者年（2025）
             * @example 2025-03-05
             */
            period: string;
            /**
             * @description 待进行、进行中、已完成、未完成
             * @example done
             * @enum {string}
             */
            state: "open" | "running" | "done" | "failed";
            /**
             * Format: date-time
             * @description 应当开始的时刻
             * @example 2025-03-05T17:30:00.000Z
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description 最近一次开始
             * @example 2025-03-05T17:30:01.000Z
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description 完成
             * @example 2025-03-05T17:30:09.000Z
             */
            finishedAt: string | null;
            /**
             * @description 已进行几次
             * @example 1
             */
            attempts: number;
            parts: components["schemas"]["JobParts"];
            failure: components["schemas"]["JobFailure"] | null;
            /**
             * @description 结果：值的个数、重新计算的个数，文件等
             * @example {
             *       "values": 2400,
             *       "counted": 130
             *     }
             */
            result: {
                [key: string]: unknown;
            };
        };
        /** @description 定期工作，及其最近各期，新的在前 */
        Job: {
            /** @example nightly-figures */
            code: string;
            /** @example 夜间统计 */
            label: string;
            /**
             * @description 每日、每月、每季、每年
             * @example night
             * @enum {string}
             */
            rhythm: "night" | "month" | "quarter" | "year";
            periods: components["schemas"]["JobPeriod"][];
        };
        /** @description 应当告知的事 */
        JobNotice: {
            /**
             * @example job.is-done
             * @enum {string}
             */
            code: "job.not-in-time" | "job.has-failed" | "job.is-done";
            /** @example “年度数据导出”（2024）已完成，文件在数据目录的 exports/2024 中。请核对后使用。 */
            detail: string;
            /** @example year-end */
            job: string;
            /** @example 2024 */
            period: string;
            /**
             * @description 做成的文件
             * @example [
             *       "report.json",
             *       "figures.xlsx"
             *     ]
             */
            files: string[];
            /**
             * Format: date-time
             * @example 2025-01-04T18:00:00.000Z
             */
            at: string;
        };
        RestartBody: {
            /**
             * @description 理由
             * @example 补录了 12 月的台账
             */
            reason: string;
        };
        Live: {
            /** @enum {string} */
            status: "live";
        };
        /** @description 未能完成或者到期未完成的定期工作 */
        UndoneJob: {
            /** @example nightly-figures */
            job: string;
            /** @example 2025-03-05 */
            period: string;
            /**
             * @example failed
             * @enum {string}
             */
            state: "open" | "running" | "failed";
        };
        /** @description 就绪，及所用的部件 */
        Ready: {
            /**
             * @description degraded：可以办理，但定期工作有未完成的，或者 Redis 不可用
             * @enum {string}
             */
            status: "ready" | "degraded";
            /** @enum {string} */
            database: "sqlite" | "postgres";
            /**
             * @description 定期工作：由本进程进行，或者由 Redis 通知各 worker 进行
             * @enum {string}
             */
            timetable: "embedded" | "redis";
            /**
             * @description Redis；不用的为空
             * @enum {string|null}
             */
            redis: "up" | "down" | null;
            undone: components["schemas"]["UndoneJob"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    previewsOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCaseBody"];
            };
        };
        responses: {
            /** @description 将产生的变化 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActEffect"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewsRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordActBody"];
            };
        };
        responses: {
            /** @description 将产生的变化 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActEffect"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewsCorrect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectActBody"];
            };
        };
        responses: {
            /** @description 将产生的变化 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActEffect"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    casesOpen: {
        parameters: {
            query?: never;
            header: {
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCaseBody"];
            };
        };
        responses: {
            /** @description 已登记的案件 */
            201: {
                headers: {
                    /** @description 案件版本号，含引号 */
                    ETag?: string;
                    /** @description 重发时为 true */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    casesFind: {
        parameters: {
            query?: {
                /** @description 按当时所知显示（世界协调时） */
                knownAt?: string;
            };
            header?: never;
            path: {
                /** @description 案件编号 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 案件 */
            200: {
                headers: {
                    /** @description 案件版本号，含引号 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    casesRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见案件的版本号（ETag），含引号。案件已被他人更新时不予登记。 */
                "If-Match": string;
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 案件编号 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordActBody"];
            };
        };
        responses: {
            /** @description 登记后的案件 */
            201: {
                headers: {
                    /** @description 案件版本号，含引号 */
                    ETag?: string;
                    /** @description 重发时为 true */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.version-required",
                     *       "title": "缺少版本号",
                     *       "status": 428,
                     *       "code": "case.version-required",
                     *       "detail": "修改须带 If-Match 请求头（当前版本号），请先读取最新内容。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    casesCorrect: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见案件的版本号（ETag），含引号。案件已被他人更新时不予登记。 */
                "If-Match": string;
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 案件编号 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectActBody"];
            };
        };
        responses: {
            /** @description 更正后的案件 */
            201: {
                headers: {
                    /** @description 案件版本号，含引号 */
                    ETag?: string;
                    /** @description 重发时为 true */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.version-required",
                     *       "title": "缺少版本号",
                     *       "status": 428,
                     *       "code": "case.version-required",
                     *       "detail": "修改须带 If-Match 请求头（当前版本号），请先读取最新内容。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linksLinked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 关联案件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedCase"][];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linksFollowUps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可以由本案而起的案件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"][];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    partiesUnmask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskBody"];
            };
        };
        responses: {
            /** @description 完整信息 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearParty"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    duplicatesFind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicatesBody"];
            };
        };
        responses: {
            /** @description 至多十件，新收的在前 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateCase"][];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    homeHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 各范围的件数 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Home"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    boardBoard: {
        parameters: {
            query?: {
                /** @description 中止过久：中止超过若干日 */
                suspendedDays?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 各格的件数 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    boardTrend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 各月件数 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trend"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    boardCalendar: {
        parameters: {
            query?: {
                /** @description 年月；缺省为本月 */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 有件数的各日 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarMonth"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    worklistList: {
        parameters: {
            query?: {
                /** @description 本人承办的、本单位的、未定承办人的、本人关注的；缺省为可以查阅的全部 */
                whose?: "mine" | "unit" | "unassigned" | "watched";
                /** @description 全部在办、期限内、已超期、即将届满、未定承办人、已中止、中止过久；缺省为全部在办 */
                view?: "open" | "in-time" | "overdue" | "due-soon" | "unassigned" | "suspended" | "suspended-long";
                /** @description 案件类型代码 */
                type?: string;
                /** @description 状态代码 */
                state?: string;
                /** @description 最近期限的代码 */
                period?: string;
                /** @description 收案日期不早于 */
                receivedFrom?: string;
                /** @description 收案日期不晚于 */
                receivedTo?: string;
                /** @description 承办人账号 */
                handler?: string;
                /** @description 只列未定承办人的，可与其他条件并用 */
                unassigned?: "yes";
                /** @description 机构代码，含其下级；缺省：本单位的、未定承办人的为本机构，其他为可以查阅的全部 */
                organisation?: string;
                /** @description 指定机构时：只列该机构的，还是连同其下级；缺省为连同下级 */
                reach?: "unit" | "unit-with-subordinates";
                /** @description 即将届满：今天起若干个工作日之内 */
                withinWorkingDays?: number;
                /** @description 中止过久：中止超过若干日 */
                suspendedDays?: number;
                /** @description 最近期限届满日，自 */
                dueFrom?: string;
                /** @description 最近期限届满日，至 */
                dueUntil?: string;
                /** @description 听证、开庭之日，自 */
                hearingFrom?: string;
                /** @description 听证、开庭之日，至 */
                hearingUntil?: string;
                /** @description 排序：届满日、收案日期、最近更新、案号；缺省为届满日 */
                sort?: "due" | "received" | "updated" | "number";
                /** @description 升序、降序；缺省时最近更新为降序，其他为升序 */
                direction?: "asc" | "desc";
                /** @description 每页件数 */
                limit?: number;
                /** @description 上一页的 next；只作翻页用 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页案件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    worklistCounts: {
        parameters: {
            query?: {
                /** @description 本人承办的、本单位的、未定承办人的、本人关注的；缺省为可以查阅的全部 */
                whose?: "mine" | "unit" | "unassigned" | "watched";
                /** @description 全部在办、期限内、已超期、即将届满、未定承办人、已中止、中止过久；缺省为全部在办 */
                view?: "open" | "in-time" | "overdue" | "due-soon" | "unassigned" | "suspended" | "suspended-long";
                /** @description 案件类型代码 */
                type?: string;
                /** @description 状态代码 */
                state?: string;
                /** @description 最近期限的代码 */
                period?: string;
                /** @description 收案日期不早于 */
                receivedFrom?: string;
                /** @description 收案日期不晚于 */
                receivedTo?: string;
                /** @description 承办人账号 */
                handler?: string;
                /** @description 只列未定承办人的，可与其他条件并用 */
                unassigned?: "yes";
                /** @description 机构代码，含其下级；缺省：本单位的、未定承办人的为本机构，其他为可以查阅的全部 */
                organisation?: string;
                /** @description 指定机构时：只列该机构的，还是连同其下级；缺省为连同下级 */
                reach?: "unit" | "unit-with-subordinates";
                /** @description 即将届满：今天起若干个工作日之内 */
                withinWorkingDays?: number;
                /** @description 中止过久：中止超过若干日 */
                suspendedDays?: number;
                /** @description 最近期限届满日，自 */
                dueFrom?: string;
                /** @description 最近期限届满日，至 */
                dueUntil?: string;
                /** @description 听证、开庭之日，自 */
                hearingFrom?: string;
                /** @description 听证、开庭之日，至 */
                hearingUntil?: string;
                /** @description 排序：届满日、收案日期、最近更新、案号；缺省为届满日 */
                sort?: "due" | "received" | "updated" | "number";
                /** @description 升序、降序；缺省时最近更新为降序，其他为升序 */
                direction?: "asc" | "desc";
                /** @description 每页件数 */
                limit?: number;
                /** @description 上一页的 next；只作翻页用 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 件数 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistCounts"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    worklistFind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchBody"];
            };
        };
        responses: {
            /** @description 一页案件，新收的在前 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watchBegin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已关注 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watchEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 案件编号 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已取消 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savedFiltersList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 筛选方案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilter"][];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savedFiltersAdd: {
        parameters: {
            query?: never;
            header: {
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedFilterBody"];
            };
        };
        responses: {
            /** @description 已保存 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savedFiltersChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 筛选方案编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedFilterBody"];
            };
        };
        responses: {
            /** @description 已修改 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilter"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savedFiltersRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 筛选方案编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已删除 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignmentsAssign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentsBody"];
            };
        };
        responses: {
            /** @description 分配结果 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assigned"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figuresList: {
        parameters: {
            query?: {
                /** @description 只列某一案件类型或者台账的 */
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 指标 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureItem"][];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figuresValues: {
        parameters: {
            query: {
                /** @description bureau（本级）、region（全区）或机构代码（含其下级） */
                scope: string;
                /** @description 统计期间的起始日 */
                from: string;
                /** @description 统计期间的截止日；存量指标的时点 */
                to: string;
                /** @description 案件类型或者台账 */
                kind: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 各指标的值 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureValue"][];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figuresValue: {
        parameters: {
            query: {
                /** @description bureau（本级）、region（全区）或机构代码（含其下级） */
                scope: string;
                /** @description 统计期间的起始日 */
                from: string;
                /** @description 统计期间的截止日；存量指标的时点 */
                to: string;
                /** @description 只计某一字段为某值的记录：字段（见指标的 divisions） */
                field?: string;
                /** @description 该字段的值；不写的为未填的 */
                code?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 值、口径、算法，派生指标的组成部分 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureValue"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figuresSeriesOf: {
        parameters: {
            query: {
                /** @description bureau（本级）、region（全区）或机构代码（含其下级） */
                scope: string;
                /** @description 统计期间的起始日 */
                from: string;
                /** @description 统计期间的截止日；存量指标的时点 */
                to: string;
                /** @description month、quarter、year、organisation（单位），或者指标的 divisions 中的字段 */
                by: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 各点 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSeries"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figuresSeriesFile: {
        parameters: {
            query: {
                /** @description bureau（本级）、region（全区）或机构代码（含其下级） */
                scope: string;
                /** @description 统计期间的起始日 */
                from: string;
                /** @description 统计期间的截止日；存量指标的时点 */
                to: string;
                /** @description month、quarter、year、organisation（单位），或者指标的 divisions 中的字段 */
                by: string;
                /** @description 文件格式 */
                format: "xlsx" | "csv";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figuresRecords: {
        parameters: {
            query: {
                /** @description bureau（本级）、region（全区）或机构代码（含其下级） */
                scope: string;
                /** @description 统计期间的起始日 */
                from: string;
                /** @description 统计期间的截止日；存量指标的时点 */
                to: string;
                /** @description 只计某一字段为某值的记录：字段（见指标的 divisions） */
                field?: string;
                /** @description 该字段的值；不写的为未填的 */
                code?: string;
                /** @description 派生指标的哪一部分：比率的分子 numerator、分母 denominator 等；不写的为第一部分 */
                part?: "numerator" | "denominator" | "of" | "minus" | "this-year" | "last-year" | "earlier" | "addend";
                /** @description 每页条数 */
                limit?: number;
                /** @description 上一页的 next；只作翻页用 */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页记录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureRecordPage"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figuresTrend: {
        parameters: {
            query: {
                /** @description bureau（本级）、region（全区）或机构代码（含其下级） */
                scope: string;
                /** @description 统计期间的起始日 */
                from: string;
                /** @description 统计期间的截止日；存量指标的时点 */
                to: string;
                /** @description 每日的值自何时起计：年初 year，月初 month */
                span: "year" | "month";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已完成的各夜，旧的在前 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureNight"][];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figuresOfRecordFiguresOfCase: {
        parameters: {
            query?: {
                /** @description 统计年度；不写的为今年 */
                year?: number;
            };
            header?: never;
            path: {
                /** @description 案件编号 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 计入、不计入的指标 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresOfCase"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figuresOfRecordFiguresOfEntry: {
        parameters: {
            query?: {
                /** @description 统计年度；不写的为今年 */
                year?: number;
            };
            header?: never;
            path: {
                /** @description 台账代码 */
                register: string;
                /** @description 记录编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 计入、不计入的指标 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresOfRecord"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checksCheck: {
        parameters: {
            query: {
                /** @description 提纲 */
                outline: string;
                /** @description 起始日；缺省为提纲的期间，或者其他年份的同一期间 */
                from?: string;
                /** @description 截止日 */
                to?: string;
                /** @description 当时所知；缺省为现在 */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 逐项结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckResult"][];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editionsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 版次 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionItem"][];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editionsDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            /** @description 草稿 */
            201: {
                headers: {
                    /** @description 版次的版本号，含引号 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editionsFind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 版次编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 版次 */
            200: {
                headers: {
                    /** @description 版次的版本号，含引号 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editionsCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见版次的版本号（ETag），含引号。版次已被他人更新时不予办理。 */
                "If-Match": string;
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 版次编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckBody"];
            };
        };
        responses: {
            /** @description 已核对的版次 */
            201: {
                headers: {
                    /** @description 版次的版本号，含引号 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.version-required",
                     *       "title": "缺少版本号",
                     *       "status": 428,
                     *       "code": "case.version-required",
                     *       "detail": "修改须带 If-Match 请求头（当前版本号），请先读取最新内容。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editionsExplain: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见版次的版本号（ETag），含引号。版次已被他人更新时不予办理。 */
                "If-Match": string;
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 版次编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainBody"];
            };
        };
        responses: {
            /** @description 版次 */
            201: {
                headers: {
                    /** @description 版次的版本号，含引号 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.version-required",
                     *       "title": "缺少版本号",
                     *       "status": 428,
                     *       "code": "case.version-required",
                     *       "detail": "修改须带 If-Match 请求头（当前版本号），请先读取最新内容。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editionsSubmit: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见版次的版本号（ETag），含引号。版次已被他人更新时不予办理。 */
                "If-Match": string;
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 版次编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 待发布的版次 */
            201: {
                headers: {
                    /** @description 版次的版本号，含引号 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.version-required",
                     *       "title": "缺少版本号",
                     *       "status": 428,
                     *       "code": "case.version-required",
                     *       "detail": "修改须带 If-Match 请求头（当前版本号），请先读取最新内容。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editionsPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见版次的版本号（ETag），含引号。版次已被他人更新时不予办理。 */
                "If-Match": string;
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 版次编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已发布的版次 */
            201: {
                headers: {
                    /** @description 版次的版本号，含引号 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.version-required",
                     *       "title": "缺少版本号",
                     *       "status": 428,
                     *       "code": "case.version-required",
                     *       "detail": "修改须带 If-Match 请求头（当前版本号），请先读取最新内容。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editionsSendBack: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见版次的版本号（ETag），含引号。版次已被他人更新时不予办理。 */
                "If-Match": string;
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 版次编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            /** @description 退回的草稿 */
            201: {
                headers: {
                    /** @description 版次的版本号，含引号 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.version-required",
                     *       "title": "缺少版本号",
                     *       "status": 428,
                     *       "code": "case.version-required",
                     *       "detail": "修改须带 If-Match 请求头（当前版本号），请先读取最新内容。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editionsCorrect: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见版次的版本号（ETag），含引号。版次已被他人更新时不予办理。 */
                "If-Match": string;
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 版次编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionBody"];
            };
        };
        responses: {
            /** @description 更正版次的草稿 */
            201: {
                headers: {
                    /** @description 版次的版本号，含引号 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.version-required",
                     *       "title": "缺少版本号",
                     *       "status": 428,
                     *       "code": "case.version-required",
                     *       "detail": "修改须带 If-Match 请求头（当前版本号），请先读取最新内容。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editionsReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 版次编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 写成的报告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenReport"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editionsRecords: {
        parameters: {
            query?: {
                /** @description 第几部分，从 0 起：比率的分子、分母 */
                part?: number;
                /** @description 每页条数 */
                limit?: number;
                /** @description 上一页的 next；只作翻页用 */
                after?: string;
            };
            header?: never;
            path: {
                /** @description 版次编号 */
                id: string;
                slot: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页记录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRecords"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editionsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 版次编号 */
                id: string;
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editionsDifferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 版次编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 不同之处 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDifferences"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tablesList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 报表 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialTable"][];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tablesFill: {
        parameters: {
            query: {
                /** @description 统计期间的起始日 */
                from: string;
                /** @description 统计期间的截止日 */
                to: string;
                /** @description bureau（本级）、region（全区）或机构代码（含其下级） */
                scope: string;
                /** @description 按什么分行：month、quarter、year、organisation，或者报表所列的事项；缺省按报表的通常行次 */
                rows?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 各栏的指标和条件，各行的值 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilledTable"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tablesFile: {
        parameters: {
            query: {
                /** @description 统计期间的起始日 */
                from: string;
                /** @description 统计期间的截止日 */
                to: string;
                /** @description bureau（本级）、region（全区）或机构代码（含其下级） */
                scope: string;
                /** @description 按什么分行：month、quarter、year、organisation，或者报表所列的事项；缺省按报表的通常行次 */
                rows?: string;
                /** @description 文件格式 */
                format: "xlsx" | "csv" | "json";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tablesRecords: {
        parameters: {
            query: {
                /** @description 统计期间的起始日 */
                from: string;
                /** @description 统计期间的截止日 */
                to: string;
                /** @description bureau（本级）、region（全区）或机构代码（含其下级） */
                scope: string;
                /** @description 按什么分行：month、quarter、year、organisation，或者报表所列的事项；缺省按报表的通常行次 */
                rows?: string;
                /** @description 行的 key */
                row: string;
                /** @description 栏的 id */
                column: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 上一页的 next；只作翻页用 */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页记录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureRecordPage"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 提纲 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportOutline"][];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportsRead: {
        parameters: {
            query?: {
                /** @description 起始日；缺省为提纲的期间，或者其他年份的同一期间 */
                from?: string;
                /** @description 截止日 */
                to?: string;
            };
            header?: never;
            path: {
                outline: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 报告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenReport"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportsFile: {
        parameters: {
            query: {
                /** @description 起始日；缺省为提纲的期间，或者其他年份的同一期间 */
                from?: string;
                /** @description 截止日 */
                to?: string;
                /** @description 文件格式 */
                format: "docx" | "xlsx" | "csv" | "json";
            };
            header?: never;
            path: {
                outline: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registersListRegisters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全部台账 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterItem"][];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registersFindRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 台账代码 */
                register: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 台账 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Register"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registersListRegisterEntries: {
        parameters: {
            query?: {
                /** @description 机构代码，含其下级；缺省为本人所在机构 */
                organisation?: string;
                /** @description 自该日起（存续的事物：该日或其后仍有效） */
                from?: string;
                /** @description 至该日止 */
                to?: string;
                /** @description 所属的另一台账记录的编号 */
                parent?: string;
                /** @description 是否包括已作废的记录；缺省为否 */
                voided?: "true" | "false";
                /** @description 每页条数 */
                limit?: number;
                /** @description 上一页的 next；只作翻页用 */
                after?: string;
            };
            header?: never;
            path: {
                /** @description 台账代码 */
                register: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页记录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEntryPage"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registersRecordRegisterEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 台账代码 */
                register: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordEntryBody"];
            };
        };
        responses: {
            /** @description 已登记的记录 */
            201: {
                headers: {
                    /** @description 记录的版本号，含引号 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEntry"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registersFindRegisterEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 台账代码 */
                register: string;
                /** @description 记录编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 记录 */
            200: {
                headers: {
                    /** @description 记录的版本号，含引号 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEntryWithHistory"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registersCorrectRegisterEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见记录的版本号（ETag），含引号。记录已被他人更新时不予更改。 */
                "If-Match": string;
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 台账代码 */
                register: string;
                /** @description 记录编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectEntryBody"];
            };
        };
        responses: {
            /** @description 更正后的记录 */
            201: {
                headers: {
                    /** @description 记录的版本号，含引号 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEntry"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.version-required",
                     *       "title": "缺少版本号",
                     *       "status": 428,
                     *       "code": "case.version-required",
                     *       "detail": "修改须带 If-Match 请求头（当前版本号），请先读取最新内容。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registersVoidRegisterEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见记录的版本号（ETag），含引号。记录已被他人更新时不予更改。 */
                "If-Match": string;
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 台账代码 */
                register: string;
                /** @description 记录编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidEntryBody"];
            };
        };
        responses: {
            /** @description 已作废的记录 */
            201: {
                headers: {
                    /** @description 记录的版本号，含引号 */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEntry"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.version-required",
                     *       "title": "缺少版本号",
                     *       "status": 428,
                     *       "code": "case.version-required",
                     *       "detail": "修改须带 If-Match 请求头（当前版本号），请先读取最新内容。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerImportsTemplate: {
        parameters: {
            query?: {
                /** @description 文件格式；缺省为 xlsx */
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /** @description 台账代码 */
                register: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 模板文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerImportsPreview: {
        parameters: {
            query: {
                /** @description 文件名，留作来源记录 */
                fileName: string;
                /** @description 栏目的对应关系，JSON 对象：文件中的标题 → 模板栏目的名称（name）；对应空文字的栏不导入 */
                mapping?: string;
            };
            header?: never;
            path: {
                /** @description 台账代码 */
                register: string;
            };
            cookie?: never;
        };
        /** @description XLSX 或者 CSV 文件的内容，不超过 5 MB */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description 预览 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerImportsStart: {
        parameters: {
            query: {
                /** @description 文件名，留作来源记录 */
                fileName: string;
                /** @description 栏目的对应关系，JSON 对象：文件中的标题 → 模板栏目的名称（name）；对应空文字的栏不导入 */
                mapping?: string;
                /** @description 同一文件已导入过的，确需再次导入；缺省为否 */
                again?: "true" | "false";
            };
            header: {
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 台账代码 */
                register: string;
            };
            cookie?: never;
        };
        /** @description XLSX 或者 CSV 文件的内容，不超过 5 MB */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description 已开始的任务 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /**
             * @description 请求不正确
             *
             *     请求不正确
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 没有找到
             *
             *     没有找到
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 内容过大
             *
             *     内容过大
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 内容类型不支持
             *
             *     内容类型不支持
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 不能办理
             *
             *     不能办理
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseImportsTemplate: {
        parameters: {
            query?: {
                /** @description 文件格式；缺省为 xlsx */
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /** @description 案件类型代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 模板文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseImportsPreview: {
        parameters: {
            query: {
                /** @description 文件名，留作来源记录 */
                fileName: string;
                /** @description 栏目的对应关系，JSON 对象：文件中的标题 → 模板栏目的名称（name）；对应空文字的栏不导入 */
                mapping?: string;
            };
            header?: never;
            path: {
                /** @description 案件类型代码 */
                code: string;
            };
            cookie?: never;
        };
        /** @description XLSX 或者 CSV 文件的内容，不超过 5 MB */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description 预览 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseImportsStart: {
        parameters: {
            query: {
                /** @description 文件名，留作来源记录 */
                fileName: string;
                /** @description 栏目的对应关系，JSON 对象：文件中的标题 → 模板栏目的名称（name）；对应空文字的栏不导入 */
                mapping?: string;
                /** @description 同一文件已导入过的，确需再次导入；缺省为否 */
                again?: "true" | "false";
            };
            header: {
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 案件类型代码 */
                code: string;
            };
            cookie?: never;
        };
        /** @description XLSX 或者 CSV 文件的内容，不超过 5 MB */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description 已开始的任务 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /**
             * @description 请求不正确
             *
             *     请求不正确
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 没有找到
             *
             *     没有找到
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 内容过大
             *
             *     内容过大
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 内容类型不支持
             *
             *     内容类型不支持
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 不能办理
             *
             *     不能办理
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    knowledgeTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全部案件类型 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseTypeItem"][];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    knowledgeType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 案件类型 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseType"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    knowledgeListDictionaries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 字典的名称和依据 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DictionaryItem"][];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    knowledgeDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 字典 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dictionary"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisationsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全部机构，上级在前 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"][];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisationsAdd: {
        parameters: {
            query?: never;
            header: {
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrganisationBody"];
            };
        };
        responses: {
            /** @description 已新设 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisationsOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 机构及其变更 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationsOverview"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisationsRename: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见机构的版本号，含引号。机构已被他人更改时不予登记。 */
                "If-Match": string;
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机构代码 */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameOrganisationBody"];
            };
        };
        responses: {
            /** @description 已更名 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.version-required",
                     *       "title": "缺少版本号",
                     *       "status": 428,
                     *       "code": "case.version-required",
                     *       "detail": "修改须带 If-Match 请求头（当前版本号），请先读取最新内容。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organisationsClose: {
        parameters: {
            query?: never;
            header: {
                /** @description 所见机构的版本号，含引号。机构已被他人更改时不予登记。 */
                "If-Match": string;
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机构代码 */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseOrganisationBody"];
            };
        };
        responses: {
            /** @description 已撤销 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.version-required",
                     *       "title": "缺少版本号",
                     *       "status": 428,
                     *       "code": "case.version-required",
                     *       "detail": "修改须带 If-Match 请求头（当前版本号），请先读取最新内容。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holidaysList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 有效的放假安排 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayNotice"][];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holidaysApply: {
        parameters: {
            query?: never;
            header: {
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyNoticeBody"];
            };
        };
        responses: {
            /** @description 影响 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeRead"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holidaysPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewNoticeBody"];
            };
        };
        responses: {
            /** @description 影响 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeRead"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 没有权限
             *
             *     没有权限
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deadlinesCalculate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalculateBody"];
            };
        };
        responses: {
            /** @description 各期限及其算法 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calculation"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditList: {
        parameters: {
            query?: {
                /** @description 账号 */
                account?: string;
                /** @description 行为代码 */
                action?: string;
                /** @description 对象编号（案件、台账记录） */
                object?: string;
                /** @description 结果 */
                result?: "done" | "refused";
                /** @description 自此时起 */
                from?: string;
                /** @description 至此时止（不含） */
                until?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 上一页的 next；只作翻页用 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页审计记录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditWhoSaw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhoSawBody"];
            };
        };
        responses: {
            /** @description 一页审计记录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 各次登录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"][];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsBegin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description 已登录 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 尝试过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:sign-in.locked",
                     *       "title": "尝试过于频繁",
                     *       "status": 429,
                     *       "code": "sign-in.locked",
                     *       "detail": "连续多次未能登录，该账号暂停登录 {minutes} 分钟，请稍后再试。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationBody"];
            };
        };
        responses: {
            /** @description 已确认 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 尝试过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:sign-in.locked",
                     *       "title": "尝试过于频繁",
                     *       "status": 429,
                     *       "code": "sign-in.locked",
                     *       "detail": "连续多次未能登录，该账号暂停登录 {minutes} 分钟，请稍后再试。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsCurrent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsEnd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已退出 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsEndOther: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已结束，或者本来没有 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownAccountFind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人的账号 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccount"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownAccountPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            /** @description 已修改 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 尝试过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:sign-in.locked",
                     *       "title": "尝试过于频繁",
                     *       "status": 429,
                     *       "code": "sign-in.locked",
                     *       "detail": "连续多次未能登录，该账号暂停登录 {minutes} 分钟，请稍后再试。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownAccountBegin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 录入验证器的密钥 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownAccountConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorBody"];
            };
        };
        responses: {
            /** @description 已绑定 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 尝试过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:sign-in.locked",
                     *       "title": "尝试过于频繁",
                     *       "status": 429,
                     *       "code": "sign-in.locked",
                     *       "detail": "连续多次未能登录，该账号暂停登录 {minutes} 分钟，请稍后再试。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUpAbout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["About"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUpBegin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpBody"];
            };
        };
        responses: {
            /** @description 已启用；一次性密码只显示这一次 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDone"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 尝试过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:sign-in.locked",
                     *       "title": "尝试过于频繁",
                     *       "status": 429,
                     *       "code": "sign-in.locked",
                     *       "detail": "连续多次未能登录，该账号暂停登录 {minutes} 分钟，请稍后再试。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    officersList: {
        parameters: {
            query?: {
                /** @description 只列可以办理该机构案件的在岗人员 */
                organisation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 人员 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Officer"][];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rolesList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 角色和范围 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolesAndReaches"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleList: {
        parameters: {
            query?: {
                /** @description 机构代码，含其下级；缺省为可以查阅的全部 */
                organisation?: string;
                /** @description 只列任此角色的 */
                role?: "handler" | "office-head" | "leader" | "statistician" | "system-administrator" | "security-administrator" | "audit-administrator";
                /** @description 在用、在用而无任何权限、因多次输错密码暂停登录、已停用 */
                state?: "active" | "without-grant" | "locked" | "disabled";
                /** @description 每页条数 */
                limit?: number;
                /** @description 上一页的 next；只作翻页用 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页账号 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountBody"];
            };
        };
        responses: {
            /** @description 已建立 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleFind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 账号 */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 账号 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleDisable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 账号 */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description 已停用 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleResetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 账号 */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description 已重置 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleResetSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 账号 */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description 已解除 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 账号 */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantBody"];
            };
        };
        responses: {
            /** @description 已授予 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    peopleRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 账号 */
                account: string;
                /** @description 权限编号 */
                grant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description 已撤销 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    substitutesList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A/B 角 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Substitution"][];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    substitutesName: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubstitutionBody"];
            };
        };
        responses: {
            /** @description 已指定 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    substitutesEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description 已结束 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    substitutesPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverPreviewBody"];
            };
        };
        responses: {
            /** @description 件数 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverPreview"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    substitutesHandOverAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverBody"];
            };
        };
        responses: {
            /** @description 移交结果 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportsList: {
        parameters: {
            query?: {
                /** @description 每页条数 */
                limit?: number;
                /** @description 上一页的 next；只作翻页用 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页导出登记 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPage"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 没有权限
             *
             *     没有权限
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportsStart: {
        parameters: {
            query?: never;
            header: {
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportBody"];
            };
        };
        responses: {
            /** @description 已开始的任务 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 没有权限
             *
             *     没有权限
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasksList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"][];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasksRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasksCancel: {
        parameters: {
            query?: never;
            header: {
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已取消 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasksFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 没有权限
             *
             *     没有权限
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasksRecompute: {
        parameters: {
            query?: never;
            header: {
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecomputationBody"];
            };
        };
        responses: {
            /** @description 已开始的任务 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 没有权限
             *
             *     没有权限
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jobsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 定期工作 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"][];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jobsNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 新的在前 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobNotice"][];
                };
            };
            /** @description 身份未确认 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jobsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job: string;
                period: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 没有权限
             *
             *     没有权限
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jobsRestart: {
        parameters: {
            query?: never;
            header: {
                /** @description 客户端为每次办理生成的 UUID；重发时用同一个，只办理一次。 */
                "Idempotency-Key": string;
            };
            path: {
                job: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestartBody"];
            };
        };
        responses: {
            /** @description 已列为待进行 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPeriod"];
                };
            };
            /** @description 请求不正确 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:idempotency.key-required",
                     *       "title": "请求不正确",
                     *       "status": 400,
                     *       "code": "idempotency.key-required",
                     *       "detail": "办理类请求须带 Idempotency-Key 请求头（UUID）。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 身份未确认
             *
             *     身份未确认
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:session.required",
                     *       "title": "身份未确认",
                     *       "status": 401,
                     *       "code": "session.required",
                     *       "detail": "请先登录。",
                     *       "details": {
                     *         "account": "unknown"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 没有权限
             *
             *     没有权限
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:permission.denied",
                     *       "title": "没有权限",
                     *       "status": 403,
                     *       "code": "permission.denied",
                     *       "detail": "您的角色不能进行此项操作，如确有需要，请联系安全管理员授权。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.not-found",
                     *       "title": "没有找到",
                     *       "status": 404,
                     *       "code": "case.not-found",
                     *       "detail": "没有找到该案件，请核对编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现有内容冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:case.changed-meanwhile",
                     *       "title": "与现有内容冲突",
                     *       "status": 409,
                     *       "code": "case.changed-meanwhile",
                     *       "detail": "案件已被他人更新（当前版本 4），请刷新后重新提交。",
                     *       "details": {
                     *         "version": 4,
                     *         "state": "under-review",
                     *         "stateName": "审理中"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.too-large",
                     *       "title": "内容过大",
                     *       "status": 413,
                     *       "code": "request.too-large",
                     *       "detail": "提交的内容超过 1 MB（上传的文件超过 5 MB），请分次提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:request.media-type",
                     *       "title": "内容类型不支持",
                     *       "status": 415,
                     *       "code": "request.media-type",
                     *       "detail": "只接受 JSON 内容（Content-Type: application/json）；上传文件的地址只接受文件内容（Content-Type: application/octet-stream）。请改正请求头后重新提交。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不能办理 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:field.missing",
                     *       "title": "不能办理",
                     *       "status": 422,
                     *       "code": "field.missing",
                     *       "detail": "缺少必填项“matters”，请补充后重新提交。",
                     *       "details": {
                     *         "field": "matters",
                     *         "label": "申请复议事项"
                     *       },
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    healthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Live"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    healthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description 系统内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:internal",
                     *       "title": "系统内部错误",
                     *       "status": 500,
                     *       "code": "internal",
                     *       "detail": "系统内部错误，请联系管理员并提供请求编号。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:anjuan:problem:server.not-ready",
                     *       "title": "服务暂不可用",
                     *       "status": 503,
                     *       "code": "server.not-ready",
                     *       "detail": "服务暂不可用，请稍后重试；如持续出现，请联系管理员。",
                     *       "details": {},
                     *       "requestId": "0d7e0a52-6f0e-4f5c-9c0a-1b2c3d4e5f60"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
