// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/export_dialog.h"

#include "app/base/written_note.h"
#include "app/pages/map/map_page.h"
#include "app/pages/shared/chart_runs.h"
#include "engine/files/exports/exports.h"
#include "engine/output/atomic_file.h"
#include "engine/output/output_guard.h"
#include "engine/output/staged_folder.h"
#include "engine/run/learned_books.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/look/theme.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr QSize kCurvesSize(1200, 750);
constexpr QSize kMapSize(1600, 1200);
constexpr int kMostRecommendations = 1000;
const QString kCurves = QStringLiteral("curves");
const QString kMapPicture = QStringLiteral("mapPicture");

} // namespace

ExportDialog::ExportDialog(Session& session, Jobs& jobs, Settings& settings, const MapPage& map,
                           QWidget* window)
    : QDialog(window),
      m_session(session),
      m_jobs(jobs),
      m_settings(settings),
      m_map(map),
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

    m_heading->setWordWrap(true);
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
    column->addWidget(buildParts());
    column->addLayout(folderRow);
    column->addWidget(m_state, 1);
    column->addWidget(buttons);
    setMinimumWidth(88 * theme::kGrid);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::run);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::check);
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
    for (const auto signal : {&Session::currentRunChanged, &Session::datasetChanged})
        connect(&session, signal, this, &ExportDialog::refresh);
    connect(&session, &Session::runChanged, this, [this](int number) {
        if (number == m_session.currentRun())
            refresh(); // it may bear another name now
    });
    refresh();
}

QWidget* ExportDialog::buildParts()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * theme::kGrid);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(theme::kGrid / 2);
    const QStringList chosen = m_settings.get(keys::exportParts);
    int row = 0;
    for (const ExportPart& part : exportParts()) {
        const QString key = QLatin1String(part.key);
        auto* check = new QCheckBox(part.label, box);
        check->setObjectName(QStringLiteral("export-%1").arg(key));
        check->setAccessibleName(part.label);
        check->setAccessibleDescription(part.meaning);
        check->setProperty("key", key);
        const bool wanted = chosen.isEmpty() ? !part.isPicture : chosen.contains(key);
        check->setProperty("wanted", wanted);
        check->setChecked(wanted);
        auto* meaning = new QLabel(part.meaning, box);
        meaning->setForegroundRole(QPalette::PlaceholderText);
        meaning->setToolTip(part.files.join(QStringLiteral(", ")));
        grid->addWidget(check, row, 0);
        grid->addWidget(meaning, row++, 1);
        m_parts.append(check);
        m_meanings.append(meaning);
        connect(check, &QCheckBox::toggled, this, &ExportDialog::check);
    }

    m_count = new QSpinBox(box);
    m_count->setObjectName(QStringLiteral("exportCount"));
    m_count->setAccessibleName(tr("Recommendations for each reader"));
    m_count->setRange(1, kMostRecommendations);
    m_count->setValue(TopNParameters().count);
    m_count->setMaximumWidth(12 * theme::kGrid);
    m_unit = new QCheckBox(tr("Scale each book vector to length 1"), box);
    m_unit->setObjectName(QStringLiteral("exportUnit"));
    m_unit->setAccessibleName(m_unit->text());
    auto* formats = new QHBoxLayout;
    for (const char* format : {"png", "svg", "pdf"}) {
        auto* check = new QCheckBox(QString::fromLatin1(format).toUpper(), box);
        check->setObjectName(QStringLiteral("exportFormat-%1").arg(QLatin1String(format)));
        check->setAccessibleName(tr("Pictures as %1").arg(check->text()));
        check->setProperty("key", QLatin1String(format));
        check->setChecked(check->text() == QLatin1String("PNG"));
        formats->addWidget(check);
        m_formats.append(check);
        connect(check, &QCheckBox::toggled, this, &ExportDialog::check);
    }
    formats->addStretch();
    auto* options = new QFormLayout;
    options->setVerticalSpacing(theme::kGrid);
    options->setHorizontalSpacing(2 * theme::kGrid);
    options->addRow(tr("Recommendations for each reader"), m_count);
    options->addRow(tr("Pictures as"), formats);
    options->addRow(m_unit);
    grid->setRowMinimumHeight(row++, theme::kGrid);
    grid->addLayout(options, row, 0, 1, 2);
    return box;
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    for (const QCheckBox* part : m_parts) {
        if (part->isChecked())
            request.parts.append(part->property("key").toString());
    }
    for (const QCheckBox* format : m_formats) {
        if (format->isChecked())
            request.formats.append(format->property("key").toString());
    }
    request.recommendations = m_count->value();
    request.unitLength = m_unit->isChecked();
    if (const auto metric = parseMetric(m_settings.get(keys::metric).toStdString()))
        request.metric = *metric;
    request.neighbors = m_settings.get(keys::neighbors);
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
        heading += QStringLiteral("<br/>") +
                   tr("%n book(s) that nobody rated in the training part are in no file of vectors, places "
                      "or nearest books.",
                      nullptr, static_cast<int>(unknown));
    m_heading->setText(heading);
    const QList<ExportPart> parts = exportParts();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool needsMap = QLatin1String(parts[i].key) == kMapPicture;
        const bool possible = (trained || !parts[i].needsRun) && (!needsMap || m_map.hasPicture());
        m_meanings[i]->setText(possible || !trained ? parts[i].meaning : tr("Open the Map page first."));
        if (possible == m_parts[i]->isEnabled())
            continue;
        m_parts[i]->setEnabled(possible);
        m_parts[i]->setChecked(possible && m_parts[i]->property("wanted").toBool());
    }
    check();
}

void ExportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        refresh(); // the map may have been drawn meanwhile
}

void ExportDialog::check()
{
    if (m_running)
        return;
    const ExportRequest wanted = request();
    const QStringList inTheWay = filesInTheWay(wanted);
    m_start->setEnabled(!wanted.parts.isEmpty() && QFileInfo(wanted.folder).isAbsolute());
    m_start->setText(inTheWay.isEmpty() ? tr("Export") : tr("Replace and export"));
    m_start->setAccessibleName(m_start->text());
    if (wanted.parts.isEmpty())
        m_state->setText(tr("Choose at least one thing to export."));
    else if (!QFileInfo(wanted.folder).isAbsolute())
        m_state->setText(tr("Name a folder with its whole path."));
    else if (!inTheWay.isEmpty())
        m_state->setText(tr("Already there, and replaced: %1").arg(inTheWay.join(QStringLiteral(", "))));
    else if (!QFileInfo(wanted.folder).isDir())
        m_state->setText(tr("The folder will be made."));
    else
        m_state->clear();
}

void ExportDialog::run()
{
    const ExportRequest wanted = request();
    const DatasetPtr books = m_session.dataset();
    const RunEntry* entry = m_session.findRun(m_session.currentRun());
    if (!books || m_running)
        return;
    // What the heading names, under the name and with the views that it bears there, and nothing else.
    const RunPtr trained = entry && entry->run ? runToSave(*entry) : nullptr;
    const QList<ChartRun> curves = trained ? QList<ChartRun>{chartRun(*entry)} : QList<ChartRun>();
    m_settings.set(keys::exportFolder, wanted.folder);
    m_settings.set(keys::exportParts, wanted.parts);
    setRunning(true);
    m_start->setEnabled(false);
    m_state->setText(tr("Writing …"));
    // All files of one export appear together: they are staged, then given their names.
    struct Staged {
        std::shared_ptr<StagedFolder> stage;
        WrittenFiles files;
    };
    m_jobs.start<Result<Staged>>(
        {.title = tr("Exporting")}, this,
        [wanted, books, trained, map = m_map.picture()](JobControl& control) -> Result<Staged> {
            OutputGuard guard;
            std::vector<std::string> names;
            for (const QString& name : exportFiles(wanted))
                names.push_back(name.toStdString());
            guard.writesInto(wanted.folder.toStdString(), names);
            if (const Status fits = guard.check(); !fits)
                return fits.error();
            Staged staged{std::make_shared<StagedFolder>(wanted.folder.toStdString()), {}};
            if (!staged.stage->status())
                return staged.stage->status().error();
            staged.stage->replaces(names);
            ExportRequest unseen = wanted;
            unseen.folder = QString::fromStdString(staged.stage->path());
            auto written = writeExports(unseen, *books, trained.get(), control);
            if (!written)
                return staged.stage->told(written.error());
            staged.files = std::move(*written);
            for (const QString& name :
                 wanted.parts.contains(kMapPicture) ? pictureFiles(wanted, kMapPicture) : QStringList()) {
                if (!control.report(-1, name))
                    return Error::cancelledByCaller();
                const QString file = unseen.folder + QLatin1Char('/') + name;
                QString problem;
                if (!map(file, kMapSize, &problem))
                    return staged.stage->told({problem.toStdString(), file.toStdString()});
                staged.files.push_back(file.toStdString());
            }
            return staged;
        },
        [this, wanted, curves](Result<Staged> result) {
            if (!result)
                return fail(result.error());
            QStringList written;
            for (const std::string& file : result->files)
                written.append(QString::fromStdString(file));
            drawCurves(wanted, result->stage, curves, written);
        });
}

/// One picture at a turn of the event loop: they can only be drawn in this thread.
void ExportDialog::drawCurves(const ExportRequest& request, const std::shared_ptr<StagedFolder>& stage,
                              const QList<ChartRun>& runs, const QStringList& written,
                              const QList<QByteArray>& drawn)
{
    const QStringList names =
        request.parts.contains(kCurves) ? pictureFiles(request, kCurves) : QStringList();
    if (drawn.size() == names.size())
        return publish(stage, written, names, drawn);
    const QByteArray ending = QFileInfo(names[drawn.size()]).suffix().toLatin1();
    const QList<QByteArray> more = drawn + QList<QByteArray>{LossChart::picture(runs, ending, kCurvesSize)};
    QTimer::singleShot(0, this, [this, request, stage, runs, written, more] {
        drawCurves(request, stage, runs, written, more);
    });
}

void ExportDialog::publish(const std::shared_ptr<StagedFolder>& stage, const QStringList& written,
                           const QStringList& names, const QList<QByteArray>& pictures)
{
    m_jobs.start<Status>(
        {.title = tr("Exporting")}, this,
        [stage, names, pictures](JobControl&) -> Status {
            for (qsizetype i = 0; i < names.size(); ++i) {
                const std::string file = stage->path() + '/' + names[i].toStdString();
                const Status done = writeFileAtomically(
                    file, {pictures[i].constData(), static_cast<std::size_t>(pictures[i].size())});
                if (!done)
                    return stage->told(done.error());
            }
            return stage->publish();
        },
        [this, stage, written, names](Status status) {
            if (!status)
                return fail(status.error());
            QStringList places;
            for (const QString& file : written)
                places.append(QString::fromStdString(stage->placeOf(file.toStdString())));
            for (const QString& name : names)
                places.append(
                    QString::fromStdString(stage->placeOf(stage->path() + '/' + name.toStdString())));
            QStringList removed;
            for (const std::string& file : stage->removed())
                removed.append(QString::fromStdString(file));
            QStringList left;
            for (const std::string& file : stage->left())
                left.append(QString::fromStdString(file));
            finish(places, removed, left);
        });
}

void ExportDialog::setRunning(bool running)
{
    m_running = running;
    setAttribute(Qt::WA_DeleteOnClose, !running);
    if (!running && !isVisible())
        deleteLater();
}

void ExportDialog::finish(const QStringList& written, const QStringList& removed, const QStringList& left)
{
    setRunning(false);
    check();
    QStringList names;
    for (const QString& file : written)
        names.append(QFileInfo(file).fileName().toHtmlEscaped());
    const QString folder = written.isEmpty() ? request().folder : QFileInfo(written.first()).absolutePath();
    QString text = tr("<b>Written:</b> %1.").arg(names.join(QStringLiteral(", ")));
    names.clear();
    for (const QString& file : removed)
        names.append(QFileInfo(file).fileName().toHtmlEscaped());
    if (!names.isEmpty())
        text += tr(" <b>Removed:</b> %1, of an earlier export; this run has none.")
                    .arg(names.join(QStringLiteral(", ")));
    names.clear();
    for (const QString& file : left)
        names.append(QFileInfo(file).fileName().toHtmlEscaped());
    if (!names.isEmpty())
        text += tr(" <b>Left:</b> %1; this run has none, and no export wrote it there as it is.")
                    .arg(names.join(QStringLiteral(", ")));
    m_state->setText(text + QLatin1Char(' ') + folderLink(folder, tr("Open the folder")));
}

void ExportDialog::fail(const Error& error)
{
    setRunning(false);
    if (!isVisible())
        m_session.reportError(error);
    check();
    m_state->setText(
        error.kind == ErrorKind::cancelled
            ? tr("Stopped. Nothing was written.")
            : tr("<b>Nothing was written.</b> %1").arg(QString::fromStdString(error.text()).toHtmlEscaped()));
}

} // namespace shelf
