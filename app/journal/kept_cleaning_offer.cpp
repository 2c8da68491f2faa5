// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/kept_cleaning_offer.h"

#include "app/base/opened_data.h"
#include "app/jobs/jobs.h"
#include "app/journal/run_journal.h"
#include "app/session/data_name.h"
#include "engine/project/stored_bytes.h"
#include "widgets/window/notice_bar.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace shelf {

namespace {

constexpr const char* kKey = "cleaning";
constexpr std::uint64_t kMost = 1 << 20; ///< bytes

} // namespace

KeptCleaningOffer::KeptCleaningOffer(Session& session, Jobs& jobs, RunJournal& journal, NoticeBar* bar)
    : QObject(bar), m_session(session), m_jobs(jobs), m_journal(journal), m_bar(bar)
{
    connect(bar, &NoticeBar::chosen, this, &KeptCleaningOffer::press);
    connect(bar, &NoticeBar::languageChanged, this, [this] { show(std::optional(m_offered)); });
}

void KeptCleaningOffer::look()
{
    m_jobs.start<std::optional<Kept>>(
        {.quiet = true}, this,
        [folders = m_journal.homes()](JobControl&) -> std::optional<Kept> {
            std::vector<KeptSession> sessions;
            for (const std::string& folder : folders)
                for (KeptSession& session : keptSessions(folder))
                    sessions.push_back(std::move(session));
            for (const KeptSession& session : sessions) {
                if (!session.manifest.project.empty())
                    continue; // its project asks
                for (const JournalPart& part : session.manifest.parts) {
                    if (part.key != kKey)
                        continue;
                    const std::string file = journal_files::path(session.folder, part.file);
                    const auto bytes = StoredBytes::ofFile(file);
                    const auto text = bytes ? bytes->text(kMost, file) : Result<std::string>(bytes.error());
                    auto data = text ? parseDataReference(*text, file) : Result<DataReference>(text.error());
                    if (!data)
                        continue; // of a newer version, say: it stays
                    Kept kept{.session = {session.folder, {}}, .data = *std::move(data)};
                    kept.session.manifest.parts = {part};
                    return kept;
                }
            }
            return {};
        },
        [this](const std::optional<Kept>& kept) { show(kept); });
}

void KeptCleaningOffer::show(const std::optional<Kept>& kept)
{
    m_offered = kept;
    if (!kept)
        return m_bar->dismiss();
    const QString when = QLocale().toString(
        QDateTime::fromSecsSinceEpoch(kept->session.manifest.parts.front().written), QLocale::ShortFormat);
    m_bar->display(tr("What you left out of %1 was not saved; it is kept, from %2.")
                       .arg(dataName(kept->data.name, kept->data.format), when),
                   {tr("Leave it out again"), tr("Later"), tr("Forget it")});
}

void KeptCleaningOffer::press(int button)
{
    m_bar->dismiss();
    if (button == 0)
        open();
    else if (button == 2)
        remove();
}

void KeptCleaningOffer::open()
{
    if (!m_offered)
        return;
    m_jobs.start<Result<Dataset>>(
        {.title = tr("Opening %1").arg(dataName(m_offered->data.name, m_offered->data.format))}, this,
        [source = m_offered->data.source](JobControl& control) {
            return readAgain(source, control.progress());
        },
        [this](Result<Dataset> data) {
            if (!data)
                return m_session.reportError(data.error());
            emit openWanted(std::make_shared<const Dataset>(*std::move(data)));
        });
}

void KeptCleaningOffer::taken()
{
    if (m_offered)
        remove();
}

void KeptCleaningOffer::remove()
{
    m_jobs.start<Status>(
        {.quiet = true}, this,
        [session = m_offered->session, journal = m_journal.journal()](JobControl&) {
            Status status = journal->flush();
            return status ? removeKept(session) : status;
        },
        [this](const Status& status) {
            if (!status)
                m_session.reportError(status.error());
            look();
        });
    m_offered.reset();
}

} // namespace shelf
