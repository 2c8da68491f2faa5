// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of one's own: made, changed, brought in, taken out.
#include "app/jobs/jobs.h"
#include "app/pages/readers/rated_panel.h"
#include "app/pages/readers/readers_list.h"
#include "app/pages/readers/readers_page.h"
#include "app/session/reader_file.h"
#include "engine/output/atomic_file.h"
#include "engine/output/file_kind.h"

#include <QFileDialog>
#include <QFileInfo>

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

void ReadersPage::removeReader(const QString& key)
{
    const OwnReader* reader = m_own->find(key);
    if (!reader)
        return;
    const OwnReader copy = *reader;
    m_own->remove(key);
    offerUndo(tr("%1 is removed.").arg(copy.name), [this, copy] { showOwn(m_own->put(copy)); });
}

void ReadersPage::importReader()
{
    const DatasetPtr dataset = m_session.dataset();
    if (!dataset)
        return m_session.requestPage(PageId::library);
    auto* dialog = new QFileDialog(this, tr("Import ratings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("importReaderDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Ratings (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, dataset](const QString& file) {
        m_jobs.start<Result<ReaderFile>>(
            {.title = tr("Reading ratings"), .quiet = true}, this,
            [dataset, file](JobControl&) { return readReaderFile(file.toStdString(), *dataset); },
            [this, dataset, file](const Result<ReaderFile>& read) {
                if (!read)
                    return m_session.reportError(read.error());
                if (m_session.dataset() != dataset)
                    return;
                OwnReader reader;
                reader.name = m_own->freshName(QFileInfo(file).completeBaseName());
                reader.scale = dataset->scale;
                for (const RatedBook& book : read->rated)
                    reader.ratings.push_back(namedBook(*dataset, book.book, book.rating));
                showOwn(m_own->put(std::move(reader)));
            });
    });
    dialog->open();
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
    dialog->setNameFilter(tr("Ratings (*.csv)"));
    dialog->selectFile(QString(reader->name).replace(u'/', u'-') + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, csv = readerToCsv(*reader)](const QString& file) {
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
