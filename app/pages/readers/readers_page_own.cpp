// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of one's own: made, changed, brought in, taken out.
#include "app/jobs/jobs.h"
#include "app/pages/readers/rated_panel.h"
#include "app/pages/readers/readers_list.h"
#include "app/pages/readers/readers_page.h"
#include "app/pages/shared/undo_bar.h"
#include "engine/output/atomic_file.h"
#include "engine/output/file_kind.h"
#include "widgets/size/file_filters.h"

#include <QFileDialog>

#include <vector>

namespace shelf {

void ReadersPage::newReader()
{
    const DatasetPtr dataset = m_session.dataset();
    if (!dataset)
        return m_session.requestPage(PageId::library);
    OwnReader reader;
    reader.name = m_own->freshName(tr("My reader"));
    reader.scale = dataset->scale;
    showOwn(m_own->put(std::move(reader)));
    m_rated->focusSearch();
}

void ReadersPage::removeReaders(const QStringList& keys)
{
    std::vector<OwnReader> removed;
    for (const QString& key : keys)
        if (const OwnReader* reader = m_own->find(key))
            removed.push_back(*reader);
    if (removed.empty())
        return;
    for (const OwnReader& reader : removed)
        m_own->remove(reader.key);
    m_notice->dismiss();
    const QString words = removed.size() == 1
                              ? tr("%1 is removed.").arg(removed.front().name)
                              : tr("%Ln reader(s) are removed.", nullptr, static_cast<int>(removed.size()));
    m_removed->offer(words, [this, removed] {
        for (const OwnReader& reader : removed)
            m_own->put(reader);
        showOwn(removed.front().key);
    });
}

/// Of a reader with a library the ratings that it gives these data, too.
std::string ReadersPage::csvOf(const OwnReader& reader) const
{
    OwnReader whole = reader;
    if (reader.library && shown().own == reader.key && m_recommending->isReady()) {
        whole.ratings.clear();
        for (const RatedBook& book : m_recommending->ownBooks().rated)
            whole.ratings.push_back(namedBook(*m_session.dataset(), book.book, book.rating));
    }
    return readerToCsv(whole);
}

void ReadersPage::exportReader(const QString& key)
{
    const OwnReader* reader = m_own->find(key);
    if (!reader)
        return;
    auto* dialog = new QFileDialog(this, tr("Export ratings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("exportReaderDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    setFileFilters(*dialog, {tr("Ratings (*.csv)")});
    dialog->selectFile(QString(reader->name).replace(u'/', u'-') + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, csv = csvOf(*reader)](const QString& file) {
        m_jobs.start<Status>(
            {.title = tr("Writing ratings"), .quiet = true}, this,
            [csv, file](JobControl&) {
                AtomicFile out(file.toStdString(), &kinds::readerRatings);
                out.write(csv);
                return out.commit();
            },
            [this](const Status& status) {
                if (!status)
                    m_session.reportError(status.error());
            });
    });
    dialog->open();
}

} // namespace shelf
