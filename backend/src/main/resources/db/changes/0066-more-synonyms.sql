--liquibase formatted sql

--changeset offer:0066-more-synonyms
--comment: more of how people in councils say it: written by concept, not by test sentence. Editors keep it up from here
ALTER TABLE search_synonym DROP CONSTRAINT search_synonym_terms;
ALTER TABLE search_synonym ADD CONSTRAINT search_synonym_terms CHECK (cardinality(terms) BETWEEN 1 AND 100);
UPDATE search_synonym s SET terms = s.terms || more.terms FROM (VALUES
    ('abandon', ARRAY['bail', 'bailing', 'drop-off', 'lose people', 'back out', 'walk away', 'before they finish', 'before they submit', 'press submit', 'get stuck', 'stuck', 'put off', 'part way', 'partway', 'half done', 'ring instead', 'phone instead', 'call instead', 'phone in', 'time out', 'do not bother', 'lose patience', 'leave it unfinished', 'quit halfway', 'fall off']),
    ('online form', ARRAY['report it page', 'reporting page', 'booking form', 'claim form', 'online booking', 'permit application', 'online claim', 'online request', 'page to report', 'apply page', 'registration page', 'web application', 'report page']),
    ('involve', ARRAY['round the table', 'at the table', 'have a say', 'a real say', 'hear from', 'shape', 'codesign', 'assembly', 'citizens'' assembly', 'citizens'' jury', 'jury', 'panel', 'take part', 'involve people', 'people in the room', 'engagement', 'voice']),
    ('affected', ARRAY['survivors', 'young carers', 'care leavers', 'experts by experience', 'victims', 'people with experience', 'lived through', 'been through it', 'homeless people', 'refugees', 'disabled people', 'parents', 'service users']),
    ('share a language', ARRAY['same thing when we say', 'mean the same', 'roll their eyes', 'on about', 'glaze over', 'understands me', 'understand me', 'explain to colleagues', 'translate', 'non-digital', 'sceptical colleagues', 'not on the same wavelength', 'what I am on about', 'explaining agile', 'explaining digital', 'common understanding', 'talk to non-techies', 'words mean']),
    ('small council', ARRAY['tiny', 'small team', 'on my own', 'only me', 'just me', 'one person', 'one-man band', 'the whole department', 'single handed', 'no backing', 'two of us', 'only two of us']),
    ('proof', ARRAY['qual', 'quals', 'exam', 'CV', 'certified', 'counts for something', 'looks good', 'stand out', 'promotion panel', 'formal training', 'proper qualification', 'award']),
    ('business analyst', ARRAY['requirements gathering', 'gather requirements', 'process mapping', 'map processes', 'write requirements']),
    ('service designer', ARRAY['UX person', 'UX job', 'design job', 'UX role', 'researcher job']),
    ('supplier', ARRAY['salesman', 'saleswoman', 'sales people', 'bidder', 'tech firm', 'tech company', 'start-up', 'reps', 'demoing', 'selling us', 'trying to sell', 'pitching']),
    ('claims', ARRAY['grill', 'interrogate', 'push back', 'any good', 'wild claims', 'too good', 'cut through', 'see through', 'salesman promises', 'sceptical', 'believe them', 'smoke and mirrors']),
    ('sign off', ARRAY['sign the cheque', 'put my name to', 'accountable for', 'give the go-ahead', 'go-ahead', 'green light', 'my decision', 'say yes to']),
    ('director', ARRAY['chief exec', 'in charge of', 'top team', 'corporate management team', 'CMT', 'chief officers', 'strategic director', 'DASS', 'DCS', 'the boss of']),
    ('social care', ARRAY['adults', 'older people', 'falls', 'hospital discharge', 'care package', 'care packages', 'occupational therapist', 'domiciliary']),
    ('councillor', ARRAY['cynghorydd', 'newly elected', 'just been elected', 'member of the council', 'deputy leader', 'council leader', 'mayor', 'audit committee', 'planning committee', 'licensing committee']),
    ('plain', ARRAY['simple words', 'plain words', 'gobbledegook', 'mumbo jumbo', 'gibberish', 'over my head', 'double dutch', 'acronyms', 'simple terms', 'normal language', 'not technical', 'no jargon', 'lay person', 'techie', 'techy']),
    ('cyber risk', ARRAY['IT risk', 'security risk', 'digital risk', 'cyber threat', 'cyber resilience', 'attackers', 'held to ransom']),
    ('scrutiny', ARRAY['question the', 'quiz', 'audit committee', 'portfolio holder', 'ask officers', 'what should I ask', 'hold officers', 'better questions']),
    ('shifts', ARRAY['night shift', 'nights', '12 hour', 'in the cab', 'in the van', 'on the road', 'between visits', 'no pc', 'no computer', 'only phones', 'coffee break', 'out on the rounds', 'no laptop', 'moments', 'short lessons', 'minutes at a time', 'between jobs', 'mins', 'quiet spells', 'gaps between', 'in my break', 'evening shifts', 'early shifts']),
    ('customer service', ARRAY['on the phones', 'call handlers', 'refuse', 'bin crew', 'crew', 'crews', 'street cleansing', 'home carer', 'carer', 'care worker', 'depot', 'warden', 'wardens', 'enforcement officer', 'chargehand', 'concierge', 'meet and greet', 'walk-in', 'help desk', 'phone lines']),
    ('help residents', ARRAY['help the people I visit', 'help the public', 'how to use the portal', 'ask me how', 'asking how', 'show residents', 'show people how', 'walk them through', 'guide residents', 'help people use', 'help tenants', 'help claimants', 'online account', 'people I visit', 'customers ask']),
    ('answer the question first time', ARRAY['follow them', 'hard to follow', 'cannot follow', 'muddled', 'can''t find', 'noone can', 'nobody can find', 'complaints about the website', 'make sense', 'makes no sense', 'out of date pages', 'wall of text']),
    ('content design', ARRAY['council speak', 'committee-speak', 'officialese', 'waffle', 'style guide', 'write properly', 'human can read', 'gov.uk style', 'style of writing', 'news page', 'web copy', 'write clearly', 'clearer', 'clear English', 'rewriting', 'web author', 'author']),
    ('procurement', ARRAY['call-off', 'tender docs', 'buyer', 'award', 'bidders', 'statement of work', 'lots', 'evaluation', 'mini competition', 'quotes', 'contract manager', 'contract register', 'sourcing']),
    ('change', ARRAY['keeps changing', 'fixed up front', 'locked in', 'tied in', 'moving target', 'rigid', 'nailed down', 'can''t change', 'spec changes', 'rewrite the contract', 'flex']),
    ('supply chain', ARRAY['supplier was hacked', 'supplier hacked', 'supplier breach', 'their security', 'supplier''s security', 'security questions', 'subcontractors']),
    ('accessibility', ARRAY['screen readers', 'accessability', 'equality act', 'assistive', 'colour blind', 'magnifier', 'failing a check', 'accessibility check', 'accessibility monitoring', 'accessible website', 'blind user', 'voice over', 'zoom']),
    ('HR', ARRAY['org development', 'organisation development', 'L&D officer', 'training lead', 'staff development', 'people development', 'workforce', 'learning officer', 'skills lead']),
    ('appraisal', ARRAY['PDRs', 'PDP', 'PDPs', 'job families', 'job family', 'job profiles', 'skills framework', 'competency framework', 'performance reviews', 'career conversations', 'annual conversations', 'supervision']),
    ('curated', ARRAY['bundle', 'which courses', 'matched to', 'for each role', 'by role', 'starter pack', 'programme of learning', 'shortlist', 'off the shelf', 'ready made']),
    ('completion', ARRAY['finished', 'who finished', 'passed', 'log', 'records', 'proof people', 'sign off training', 'reports on who', 'completed them']),
    ('agile', ARRAY['kanban', 'kanban board', 'daily scrum', 'scrum master', 'waterfall', 'ceremonies', 'retro', 'sprints', 'user stories', 'product owner', 'standup', 'burndown', 'iteration', 'work in sprints']),
    ('lost', ARRAY['no clue', 'haven''t a clue', 'what on earth', 'deep end', 'in at the deep end', 'out of my comfort zone', 'help me', 'what does it all mean', 'thrown into', 'catch up', 'nodding', 'make a fool']),
    ('project officer', ARRAY['PMO assistant', 'programme support', 'project coordinator', 'project admin', 'delivery officer']),
    ('monthly report', ARRAY['quarterly return', 'quarterly report', 'weekly report', 'returns', 'board report', 'every month', 'each month', 'every quarter', 'statistical return', 'same report']),
    ('three days', ARRAY['all week', 'takes all week', 'a week', 'hours and hours', 'fed up', 'by hand every', 'over and over', 'again and again', 'forever']),
    ('spreadsheet', ARRAY['copy pasting', 'copy paste', 'cut and paste', 'macro', 'vlookup', 'excel sheets', 'lookup', 'workbooks']),
    ('code', ARRAY['R or python', 'use R', 'use python', 'learn python', 'bit of code', 'write scripts', 'coder']),
    ('together', ARRAY['six of us', 'all at once', 'at once', 'same training', 'same course', 'learn as a group', 'group training', 'whole lot of us', 'with colleagues', 'as one', 'the lot of us', 'my lot', 'team training', 'team away', 'learning together', 'collectively', 'our own process', 'our own service', 'own service']),
    ('data protection', ARRAY['IG officer', 'share records', 'sharing records', 'share information', 'sharing information', 'information sharing', 'share data', 'with the police', 'lawful basis', 'personal details', 'case files', 'redaction', 'breach of confidentiality', 'data breach', 'DPOs', 'DPIAs', 'info gov', 'who can see']),
    ('block', ARRAY['called in too late', 'brought in late', 'last to know', 'baddie', 'bad guy', 'villain', 'after the event', 'too late to change', 'seen as the', 'nay sayer', 'gatekeeper', 'told about it after']),
    ('deaf', ARRAY['lip read', 'lipread', 'can''t hear', 'cannot hear', 'subtitle', 'captioning', 'without sound', 'sound off', 'no sound', 'hearing it', 'signer', 'signing', 'cochlear', 'partially deaf', 'lost my hearing']),
    ('business case', ARRAY['argument', 'won''t fund', 'will not fund', 'money well spent', 'worth it', 'show the board', 'won''t pay', 'worth paying', 'make an argument', 'convince directors', 'value for money', 'get the money', 'spend on', 'prove the value', 'prove its worth']),
    ('discovery', ARRAY['finding out what users need', 'talking to customers first', 'talking to users', 'research first', 'find out first', 'before we build', 'before building', 'up front', 'weeks of research', 'understand what people need', 'look before']),
    ('cloud', ARRAY['data centre contract', 'last legs', 'end of life', 'hosting contract', 'out of our own building', 'get rid of our servers', 'azure or aws', 'aws or azure', 'cloud quals', 'physical servers', 'on our own servers', 'lift and shift']),
    ('IT support', ARRAY['techs', 'my techs', 'it manager', 'ICT team', 'desktop team', 'helpdesk manager', 'technical services']),
    ('referral', ARRAY['sort referrals', 'incoming referrals', 'case notes', 'paperwork', 'inbox', 'enquiries coming in', 'contact form', 'requests coming in', 'assessments', 'allocating cases']),
    ('trial', ARRAY['dip a toe', 'dabble', 'small test', 'have a play', 'where to start small', 'start somewhere', 'baby steps', 'low risk', 'try out']),
    ('merger', ARRAY['shadow authority', 'shadow council', 'hate each other', 'joint service', 'new council', 'abolished', 'going unitary', 'becoming one', 'two districts', 'old councils', 'four councils', 'both councils', 'predecessor', 'vesting', 'shared service', 'TUPEd']),
    ('cultures', ARRAY['hate each other', 'them and us', 'rivalry', 'factions', 'clashing', 'different habits', 'old loyalties', 'not gelling', 'gel', 'bad blood']),
    ('campaign', ARRAY['flyers', 'leaflet', 'leaflets', 'publicity campaign', 'post', 'tweets', 'mailing', 'radio ad', 'bus ads', 'advertise', 'promoting', 'banner']),
    ('channel shift', ARRAY['sign up on the web', 'off the phones', 'off the phone', 'web rather than phone', 'shifting people', 'instead of phoning', 'instead of ringing', 'use the website', 'go digital', 'sign up online', 'online sign-ups', 'web not phone', 'paperless', 'e-billing', 'moved online', 'digital take-up']),
    ('measure', ARRAY['did it work', 'tell me if', 'was it worth', 'any difference', 'a waste', 'hit rate', 'know if', 'can we tell', 'figures to show', 'what worked', 'track', 'counted']),
    ('coach', ARRAY['bring on', 'bring them on', 'bring on colleagues', 'show the ropes', 'sit with', 'hand-holding', 'handholding', 'be a buddy', 'digital buddy', 'support somebody', 'help a colleague', 'help workmates', 'patient with']),
    ('low confidence', ARRAY['petrified', 'too old', 'phobic', 'scared stiff', 'won''t touch', 'hates technology', 'resistant', 'dread', 'dreads', 'panicking', 'freeze', 'technology averse', 'cry', 'not a computer person', 'no good with', 'hopeless with', 'wary', 'shy']),
    ('new systems', ARRAY['kiosk', 'kiosks', 'self service machines', 'new tills', 'new finance system', 'new HR system', 'system change', 'go live', 'migrating to', 'changeover', 'switch over']),
    ('user research', ARRAY['watch people', 'watch them', 'sit with', 'sit next to', 'see where', 'talk to users', 'talking to customers', 'ask residents', 'find out why', 'see why', 'why people', 'test it with']),
    ('AI', ARRAY['LLMs', 'AI tools', 'AI assistant', 'predicts', 'predictive tool', 'clever tool', 'copilot licences', 'chat gpt', 'AI product', 'smart tool', 'agents', 'facial recognition'])
) more(first, terms)
WHERE s.terms[1] = more.first;
INSERT INTO search_synonym (terms) VALUES
    (ARRAY['no budget', 'no money', 'zero budget', 'no cash', 'skint', 'cheap', 'cheaply', 'shoestring', 'cannot afford', 'can''t afford', 'no funding', 'cost nothing', 'free of charge', 'budget has gone', 'budget cut', 'without spending', 'nothing to spend', 'free', 'penniless', 'broke']),
    (ARRAY['little time', 'no time', 'short of time', 'busy', 'pushed for time', 'five minutes', 'an hour', 'half an hour', 'half a day', 'lunchtime', 'snowed under', 'run off my feet', 'quick', 'in a rush', 'by Friday', 'by tomorrow']),
    (ARRAY['locked down IT', 'locked-down', 'can''t install', 'cannot install', 'install anything', 'not allowed to install', 'blocked', 'admin rights', 'IT won''t let me', 'work laptop', 'work machine', 'restricted', 'firewall', 'no software', 'whitelisted']),
    (ARRAY['no approval', 'manager hasn''t agreed', 'boss hasn''t agreed', 'boss is dithering', 'my boss', 'dithering', 'waiting for approval', 'slow to approve', 'permission', 'can''t get agreement', 'not signed off', 'manager not keen', 'without asking']),
    (ARRAY['progression', 'promotion', 'better job', 'new job', 'new post', 'next step', 'move up', 'step up', 'get on', 'get ahead', 'apply for a job', 'apply for a better job', 'job interview', 'interview', 'application', 'move into', 'become a', 'switch to', 'switching', 'change career', 'career change', 'career move']),
    (ARRAY['try several', 'taster', 'tasters', 'sample', 'have a go at', 'which job', 'which role', 'what kind', 'not sure which', 'which bit', 'placement', 'placements', 'rotation', 'rotations', 'trainee', 'apprentice', 'NGDP', 'graduate', 'national graduate', 'work experience', 'secondment', 'early career', 'school leaver', 'intern']),
    (ARRAY['spot phishing', 'phishing', 'phish', 'scam', 'scams', 'scammer', 'con', 'fraud', 'fraudulent', 'fake', 'is it real', 'genuine', 'dodgy', 'suspicious', 'gift cards', 'invoice email', 'bank details', 'smishing', 'spoof', 'pretending to be', 'spam', 'malware', 'virus', 'link', 'clicked a link', 'attachment', 'password', 'passwords']);
--rollback SELECT 1;

--changeset offer:0066-documents
--comment: every document anew, once
SET LOCAL statement_timeout = 0;
CREATE TRIGGER search_synonym_documents AFTER INSERT OR UPDATE OR DELETE ON search_synonym
    FOR EACH ROW EXECUTE FUNCTION keep_documents_of_synonyms();
UPDATE course c SET search = course_document(c);
UPDATE user_story s SET search = story_document(s);
--rollback DROP TRIGGER search_synonym_documents ON search_synonym;
