// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/export_dialog.h"

#include "app/base/ask.h"
#include "app/base/written_note.h"
#include "app/pages/map/map_page.h"
#include "app/session/cover_sheet.h"
#include "app/session/cover_store.h"
#include "app/take_away/export_list.h"
#include "app/take_away/export_plan.h"
#include "app/take_away/run_html_map.h"
#include "app/take_away/shown_map.h"
#include "engine/run/learned_books.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/words/listed_words.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace shelf {

namespace {

/// What a window may take of its screen beside its frame and the desktop's bars.
QSize roomOnScreen(const QWidget& window)
{
    return window.screen()->availableGeometry().size() - QSize(2 * theme::kGrid, 6 * theme::kGrid);
}

/// The files without their folders, for rich text.
QString listed(const std::vector<std::string>& files)
{
    QStringList names;
    for (const std::string& file : files)
        names.append(QFileInfo(QString::fromStdString(file)).fileName().toHtmlEscaped());
    return listedWords(names);
}

/// Which map the exports take.
QString mapWords(const std::optional<ShownMap>& shown)
{
    return shown && shown->run && shown->map
               ? ExportDialog::tr("The map is the one on the Map page: %1.")
                     .arg(mapMethodName(*shown->map).toHtmlEscaped())
               : ExportDialog::tr("There is no map on the Map page, so the map is one of the two principal "
                                  "components.");
}

} // namespace

ExportDialog::ExportDialog(Session& session, Jobs& jobs, Settings& settings, const MapPage& map,
                           const CoverStore& covers, QWidget* window)
    : QDialog(window),
      m_session(session),
      m_jobs(jobs),
      m_settings(settings),
      m_map(map),
      m_covers(covers),
      m_writer(new ExportWriter(jobs, this)),
      m_heading(new QLabel(this)),
      m_folder(new QLineEdit(this)),
      m_state(new QLabel(this)),
      m_start(new QPushButton(tr("Export"), this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));

    m_heading->setObjectName(QStringLiteral("exportHeading"));
    m_heading->setWordWrap(true);
    QString folder = settings.get(keys::exportFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                 QLatin1String("/shelfspace");
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setText(QDir::toNativeSeparators(folder));
    auto* browse = new QPushButton(tr("Choose…"), this);
    browse->setObjectName(QStringLiteral("exportBrowse"));
    browse->setAccessibleName(tr("Choose the folder"));
    auto* folderLabel = new QLabel(tr("&Folder"), this);
    folderLabel->setBuddy(m_folder);
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(folderLabel);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browse);

    m_state->setObjectName(QStringLiteral("exportState"));
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_state->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_state->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_start->setObjectName(QStringLiteral("exportStart"));
    m_start->setAccessibleName(tr("Export"));
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("exportClose"));
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * theme::kGrid, 2 * theme::kGrid, 3 * theme::kGrid, 2 * theme::kGrid);
    column->setSpacing(2 * theme::kGrid);
    column->addWidget(m_heading);
    auto* parts = new QScrollArea(this); // a small screen has no place for all of them
    parts->setObjectName(QStringLiteral("exportPartsArea"));
    parts->setFocusPolicy(Qt::NoFocus); // its boxes have it
    parts->setFrameShape(QFrame::NoFrame);
    parts->setWidgetResizable(true);
    parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    parts->setWidget(buildParts());
    column->addWidget(parts, 1);
    column->addLayout(folderRow);
    column->addWidget(m_state);
    column->addWidget(buttons);
    setMinimumWidth(std::min<int>(88 * theme::kGrid, roomOnScreen(*this).width()));
    const int hidden = std::max(0, parts->widget()->sizeHint().height() - parts->sizeHint().height());
    resize((sizeHint() + QSize(12 * theme::kGrid, hidden)).boundedTo(roomOnScreen(*this)));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::run);
    connect(m_writer, &ExportWriter::written, this, &ExportDialog::finish);
    connect(m_writer, &ExportWriter::inTheWay, this, &ExportDialog::askToReplace);
    connect(m_writer, &ExportWriter::failed, this, &ExportDialog::fail);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::changed);
    connect(browse, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Folder to export to"), m_folder->text());
        dialog->setObjectName(QStringLiteral("exportFolderDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, m_folder,
                [this](const QString& chosen) { m_folder->setText(QDir::toNativeSeparators(chosen)); });
        dialog->open();
    });
    connect(m_state, &QLabel::linkActivated, this,
            [](const QString& link) { QDesktopServices::openUrl(QUrl(link)); });
    const auto another = [this] {
        m_end.clear();
        refresh();
    };
    for (const auto signal : {&Session::currentRunChanged, &Session::datasetChanged})
        connect(&session, signal, this, another);
    connect(&session, &Session::runChanged, this, [this](int number) {
        if (number == m_session.currentRun())
            refresh(); // it may bear another name now
    });
    refresh();
}

ExportPlan ExportDialog::plan() const
{
    ExportPlan plan;
    plan.folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    for (const Part& part : m_parts)
        if (part.check->isChecked())
            plan.exports.push_back(part.what);
    for (const QCheckBox* format : m_formats)
        if (format->isChecked())
            plan.formats.push_back(format->property("key").toString().toStdString());
    return plan;
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.data = m_session.dataset();
    ExportCall& call = request.call;
    const ExportPlan wanted = plan();
    request.exports = wanted.exports;
    call.folder = wanted.folder.toStdString();
    call.formats = wanted.formats;
    call.top.count = m_count->value();
    call.unitLength = m_unit->isChecked();
    if (const auto metric = parseMetric(m_settings.get(keys::metric).toStdString()))
        call.metric = *metric;
    call.neighbors = m_settings.get(keys::neighbors);
    if (request.data && m_covered->isChecked())
        call.pictures = coverSheets(*request.data, m_covers.atHand());
    const RunPtr run = m_session.current();
    call.run = run.get();
    if (const auto shown = m_map.shownMap())
        takeShownMap(call, *shown);
    return request;
}

void ExportDialog::refresh()
{
    const bool trained = m_session.current() != nullptr;
    const RunEntry* entry = m_session.findRun(m_session.currentRun());
    QString heading = trained ? tr("What to take away of <b>%1</b>").arg(entry->name.toHtmlEscaped())
                      : entry ? tr("<b>%1</b> is not trained yet: only the list of books can be exported.")
                                    .arg(entry->name.toHtmlEscaped())
                              : tr("Nothing is trained yet: only the list of books can be exported.");
    const std::size_t unknown = trained ? unlearnedCount(*m_session.current()) : 0;
    if (unknown > 0 && !m_session.current()->model->bookEmbedding().empty())
        heading +=
            QStringLiteral("<br/>") +
            (isGiven(m_session.current())
                 ? tr("%Ln book(s) without a vector are in no file of vectors, places or nearest books.",
                      nullptr, static_cast<int>(unknown))
                 : tr("%Ln book(s) that nobody rated in the training part are in no file of vectors, "
                      "places or nearest books.",
                      nullptr, static_cast<int>(unknown)));
    const ExportCall call = request().call;
    if (trained && !m_session.current()->model->bookEmbedding().empty())
        heading += QStringLiteral("<br/>") + mapWords(m_map.shownMap());
    m_heading->setText(heading);
    for (const Part& part : m_parts) {
        const auto lack = lackOf(*part.what, call);
        part.meaning->setText(lack ? exportWords(lack->what) + QLatin1Char(' ') + exportWords(lack->advice)
                                   : exportPurpose(*part.what));
        if (!lack == part.check->isEnabled())
            continue;
        part.check->setEnabled(!lack);
        part.check->setChecked(!lack && part.check->property("wanted").toBool());
    }
    check();
}

void ExportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        refresh(); // the map may have been drawn meanwhile
}

void ExportDialog::changed()
{
    m_end.clear();
    check();
}

/// The folder is looked into by a job: it may lie on a disk that sleeps, or far away.
void ExportDialog::check()
{
    if (m_running)
        return;
    const ExportPlan wanted = plan();
    enable(m_count, wanted.takers(kTakesTop));
    enable(m_unit, wanted.takers(kTakesUnitLength));
    enable(m_covered, wanted.takers(kTakesPictures));
    enable(m_pictures, wanted.takers(kTakesFormats));
    tell(wanted, {});
    if (!wanted.canStart())
        return;
    Jobs::Options quiet;
    quiet.slot = &m_look;
    quiet.quiet = true;
    m_jobs.start<FolderLook>(
        quiet, this, [wanted](JobControl&) { return lookInto(wanted); },
        [this, wanted](const FolderLook& look) {
            if (!m_running && wanted == plan())
                tell(wanted, look);
        });
}

void ExportDialog::tell(const ExportPlan& wanted, const FolderLook& look)
{
    m_start->setEnabled(wanted.canStart());
    m_start->setText(look.there.isEmpty() ? tr("Export") : tr("Replace and export"));
    m_start->setAccessibleName(m_start->text());
    m_state->setText(m_end.isEmpty() ? wanted.says(look) : m_end);
}

void ExportDialog::run()
{
    m_wanted = request();
    const RunEntry* entry = m_session.findRun(m_session.currentRun());
    if (!m_wanted.data || m_running)
        return;
    // What the heading names, under the name and with the views that it bears there, and nothing else.
    m_wanted.run = entry && entry->run ? runToSave(*entry) : nullptr;
    QStringList chosen;
    for (const Export* one : m_wanted.exports)
        chosen << textOf(one->key);
    m_settings.set(keys::exportFolder, QString::fromStdString(m_wanted.call.folder));
    m_settings.set(keys::exportParts, chosen);
    m_end.clear();
    setRunning(true);
    write();
}

void ExportDialog::write()
{
    m_start->setEnabled(false);
    m_state->setText(tr("Writing …"));
    m_writer->write(m_wanted);
}

void ExportDialog::askToReplace(const QStringList& names)
{
    m_state->setText(tr("No export wrote these as they are: %1").arg(listedWords(names)));
    ask(isVisible() ? this : parentWidget(),
        tr("%Ln file(s) of the folder may be your own. Replace them?", nullptr,
           static_cast<int>(names.size())),
        tr("No export wrote these as they are, and what they hold now would be lost: %1")
            .arg(listedWords(names)),
        {tr("Keep them"), tr("Replace")}, [dialog = QPointer<ExportDialog>(this)](int answer) {
            if (!dialog)
                return;
            if (answer == 0)
                return dialog->fail(Error::cancelledByCaller());
            dialog->m_wanted.replace = true;
            dialog->write();
        });
}

void ExportDialog::setRunning(bool running)
{
    m_running = running;
    setAttribute(Qt::WA_DeleteOnClose, !running);
    if (!running && !isVisible())
        deleteLater();
}

void ExportDialog::finish(const Exported& what, const QStringList& cautions)
{
    setRunning(false);
    const QString folder = QString::fromStdString(m_wanted.call.folder);
    QString said = tr("<b>Written:</b> %1.").arg(listed(what.files));
    if (!what.removed.empty())
        said += tr(" <b>Removed:</b> %1, of an earlier export; this run has none.").arg(listed(what.removed));
    if (!what.left.empty())
        said += tr(" <b>Left:</b> %1; this run has none, and no export wrote it there as it is.")
                    .arg(listed(what.left));
    for (const QString& caution : cautions)
        said += QStringLiteral(" <b>%1</b> %2.").arg(tr("Note:"), caution.toHtmlEscaped());
    m_end = said + QLatin1Char(' ') + folderLink(folder, tr("Open the folder"));
    m_state->setText(m_end);
    check();
}

void ExportDialog::fail(const Error& error)
{
    setRunning(false);
    if (!isVisible())
        m_session.reportError(error);
    if (error.kind == ErrorKind::cancelled)
        emit stopped();
    m_end =
        error.kind == ErrorKind::cancelled
            ? tr("Stopped. Nothing was written.")
            : tr("<b>Nothing was written.</b> %1").arg(QString::fromStdString(error.text()).toHtmlEscaped());
    m_state->setText(m_end);
    check();
}

} // namespace shelf
