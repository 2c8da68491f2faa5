// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/vector_dialog.h"

#include "app/opening/file_dialog.h"
#include "app/opening/vector_choice.h"
#include "app/opening/vector_words.h"
#include "app/pages/shared/table_tools.h"
#include "widgets/look/column_model.h"
#include "widgets/look/label_color.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/size/file_filters.h"
#include "widgets/size/plain_tip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

namespace {

constexpr int kRowsShown = 50;
constexpr int kNotesShown = 3;
constexpr int kProgressParts = 1000;
constexpr theme::UnitSize kVectorDialogSize(96 * theme::kGrid, 72 * theme::kGrid);

} // namespace

/// The first rows of vectors, by their names.
class VectorRowsModel : public ColumnModel {
public:
    enum Column { kId, kTitle, kAuthors, kNumbers };

    explicit VectorRowsModel(QObject* parent) : ColumnModel(parent)
    {
        const auto cell = [this](auto shown) {
            return [this, shown](int row) { return QVariant(shown(*m_run, static_cast<std::size_t>(row))); };
        };
        std::vector<TableColumn> columns(4);
        columns[kId] = {[] { return VectorDialog::tr("Id"); }, cell([](const Run& run, std::size_t row) {
                            return textOf(run.data->books.ids[row]);
                        })};
        columns[kTitle] = {
            [] { return VectorDialog::tr("Title"); },
            cell([](const Run& run, std::size_t row) { return textOf(run.data->books.titles[row]); })};
        columns[kAuthors] = {
            [] { return VectorDialog::tr("Authors"); },
            cell([](const Run& run, std::size_t row) { return textOf(run.data->books.authors[row]); })};
        columns[kNumbers] = {[] { return VectorDialog::tr("Vector"); }, cell(&VectorWords::beginning)};
        setColumns(std::move(columns));
    }
    void setRun(const RunPtr& run)
    {
        beginResetModel();
        m_run = run;
        endResetModel();
    }
    bool hasAuthors() const { return m_run && !m_run->data->books.authors.characters().empty(); }

private:
    int rows() const override
    {
        return m_run ? std::min(kRowsShown, static_cast<int>(m_run->data->bookCount())) : 0;
    }
    RunPtr m_run;
};

VectorDialog::VectorDialog(VectorChoice& choice, QWidget* window)
    : QDialog(window),
      m_choice(choice),
      m_rows(new VectorRowsModel(this)),
      m_beside(new QCheckBox(this)),
      m_figures(boldLabel({}, this)),
      m_names(new QLabel(this)),
      m_notes(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("vectorDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open %1").arg(QFileInfo(choice.path()).fileName()));
    QWidget* form = buildForm(); // first, as the Tab key goes by what was made first
    m_table = plainTable(QStringLiteral("vectorRows"), tr("First rows"), this);
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionResizeMode(VectorRowsModel::kTitle, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(VectorRowsModel::kAuthors, 16 * theme::kGrid);
    m_table->horizontalHeader()->resizeSection(VectorRowsModel::kNumbers, 44 * theme::kGrid);
    m_beside->setObjectName(QStringLiteral("vectorBeside"));
    m_beside->setToolTip(
        tr("They become a run of the books that are open, to be compared with its other runs; "
           "else they are opened in place of these"));
    connect(m_beside, &QCheckBox::toggled, this, [this](bool on) { m_choice.setBeside(on); });
    m_figures->setObjectName(QStringLiteral("vectorFigures"));
    m_names->setObjectName(QStringLiteral("vectorNames"));
    m_notes->setObjectName(QStringLiteral("vectorNotes"));
    for (QLabel* label : {m_names, m_notes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_progress->setObjectName(QStringLiteral("vectorProgress"));
    m_progress->setAccessibleName(tr("Progress of reading"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme::kGrid / 2);
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsPlace);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("vectorCancel"));
    cancel->setAccessibleName(tr("Cancel"));
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(QStringLiteral("vectorOpen"));
    m_open->setAccessibleName(tr("Open"));
    m_open->setProperty("primary", true);
    m_open->setDefault(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid);
    column->setSpacing(theme::kGrid);
    column->addWidget(form);
    column->addWidget(m_beside);
    column->addWidget(m_figures);
    column->addWidget(m_names);
    column->addWidget(m_table, 1);
    column->addWidget(m_notes);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    resize(kVectorDialogSize.boundedTo(screen()->availableGeometry().size() -
                                       QSize(2 * theme::kGrid, 6 * theme::kGrid)));

    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        say(); // what was typed last
        if (m_choice.canOpen())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&choice, &VectorChoice::read, this, &VectorDialog::showRead);
    connect(&choice, &VectorChoice::readingChanged, this, &VectorDialog::showState);
    connect(&choice, &VectorChoice::dropped, this, &QDialog::reject);
    connect(&choice, &VectorChoice::progressed, this, [this](double fraction) {
        m_progress->setRange(0, fraction < 0 ? 0 : kProgressParts);
        m_progress->setValue(static_cast<int>(fraction * kProgressParts));
    });
    showRead();
    showState();
    m_labels->setFocus();
}

// A field that loses the focus as the dialog goes has nothing to say any more.
VectorDialog::~VectorDialog()
{
    m_labels->disconnect(this);
    m_books->disconnect(this);
}

void VectorDialog::done(int result)
{
    m_labels->disconnect(this);
    m_books->disconnect(this);
    QDialog::done(result);
}

QWidget* VectorDialog::buildForm()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(theme::kGrid);
    form->setHorizontalSpacing(2 * theme::kGrid);
    const auto add = [&](const QString& text, QWidget* field, QWidget* buddy) {
        auto* label = new QLabel(text, box);
        label->setBuddy(buddy);
        form->addRow(label, field);
        return label;
    };
    m_tensor = new QComboBox(box);
    m_tensor->setObjectName(QStringLiteral("vectorTensor"));
    m_tensor->setAccessibleName(tr("Array"));
    m_tensor->setToolTip(tr("Which of the arrays in the file holds the vectors"));
    m_tensorLabel = add(tr("&Array"), m_tensor, m_tensor);
    m_labels = fileLine("vectorLabels", tr("Labels"));
    //: No file of labels
    m_labels->setPlaceholderText(tr("none"));
    m_labels->setToolTip(
        tr("A table that names the rows, line by line, or by id where the vectors have keys of their own"));
    add(tr("&Labels"), withBrowse(m_labels, "vectorLabelsBrowse", tr("Choose the labels")), m_labels);
    m_title = columnBox("vectorTitleColumn", tr("Column of the titles"));
    m_id = columnBox("vectorIdColumn", tr("Column of the ids"));
    auto* columns = new QWidget(box);
    auto* row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGrid);
    auto* idLabel = new QLabel(tr("&Ids in"), columns);
    idLabel->setBuddy(m_id);
    row->addWidget(m_title, 1);
    row->addSpacing(theme::kGrid);
    row->addWidget(idLabel);
    row->addWidget(m_id, 1);
    add(tr("&Titles in"), columns, m_title);
    m_books = fileLine("vectorBooks", tr("Catalogue"));
    //: No file of books
    m_books->setPlaceholderText(tr("none"));
    m_books->setToolTip(
        tr("A table of books, which is joined to the rows by their ids: titles, authors, years, covers"));
    add(tr("&Catalogue"), withBrowse(m_books, "vectorBooksBrowse", tr("Choose the catalogue")), m_books);
    connect(m_tensor, &QComboBox::activated, this, &VectorDialog::say);
    return box;
}

QLineEdit* VectorDialog::fileLine(const char* name, const QString& title)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(title);
    line->setClearButtonEnabled(true);
    connect(line, &QLineEdit::editingFinished, this, &VectorDialog::say);
    return line;
}

QWidget* VectorDialog::withBrowse(QLineEdit* line, const char* name, const QString& title)
{
    auto* box = new QWidget(this);
    auto* browse = new QPushButton(tr("Choose…"), box);
    browse->setObjectName(QLatin1String(name));
    browse->setAccessibleName(title);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, [this, line, title] {
        QFileDialog* files =
            makeFileDialog(this, title, QFileInfo(m_choice.path()).absolutePath(), "chooseVectorTable");
        files->setFileMode(QFileDialog::ExistingFile);
        setFileFilters(*files, {tr("Tables (*.csv *.tsv *.txt *.jsonl *.parquet)"), tr("All files (*)")});
        connect(files, &QFileDialog::fileSelected, this, [this, line](const QString& file) {
            line->setText(QDir::toNativeSeparators(file));
            say();
        });
        files->open();
    });
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGrid);
    row->addWidget(line, 1);
    row->addWidget(browse);
    return box;
}

QComboBox* VectorDialog::columnBox(const char* name, const QString& title)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    connect(box, &QComboBox::activated, this, &VectorDialog::say);
    return box;
}

VectorOptions VectorDialog::said() const
{
    const auto file = [](const QLineEdit* line) {
        return QDir::fromNativeSeparators(line->text().trimmed()).toStdString();
    };
    return {.tensor = m_tensor->currentData().toString().toStdString(),
            .idColumn = m_id->currentData().toString().toStdString(),
            .labelColumn = m_title->currentData().toString().toStdString(),
            .labels = file(m_labels),
            .books = file(m_books)};
}

void VectorDialog::say()
{
    VectorOptions now = said();
    const VectorOptions& before = m_choice.said();
    if (now == before)
        return;
    if (now.labels != before.labels) // columns are those of other labels
        now.labelColumn = now.idColumn = {};
    m_choice.say(now);
}

void VectorDialog::fillColumns(QComboBox* box, const std::string& chosen)
{
    const QSignalBlocker still(box);
    box->clear();
    //: A value that was found in the file
    box->addItem(tr("as found"), QString());
    for (const std::string& name : m_choice.found().columns)
        box->addItem(textOf(name), textOf(name));
    if (!chosen.empty() && box->findData(textOf(chosen)) < 0)
        box->addItem(textOf(chosen), textOf(chosen));
    box->setCurrentIndex(std::max(0, box->findData(textOf(chosen))));
    box->setEnabled(box->count() > 1);
}

void VectorDialog::showRead()
{
    const VectorChoice::Found& found = m_choice.found();
    const VectorOptions& now = m_choice.said();
    {
        const QSignalBlocker still(m_tensor);
        m_tensor->clear();
        for (const TensorInfo& tensor : found.contents.tensors)
            if (tensor.isTable())
                m_tensor->addItem(textOf(tensor.text()), textOf(tensor.name));
        m_tensor->setCurrentIndex(m_tensor->findData(textOf(now.tensor)));
    }
    const bool severalArrays = m_tensor->count() > 1;
    m_tensor->setVisible(severalArrays);
    m_tensorLabel->setVisible(severalArrays);
    m_labels->setText(QDir::toNativeSeparators(textOf(now.labels)));
    m_books->setText(QDir::toNativeSeparators(textOf(now.books)));
    fillColumns(m_title, now.labelColumn);
    fillColumns(m_id, now.idColumn);
    {
        const QSignalBlocker still(m_beside);
        m_beside->setText(VectorWords::beside(m_choice));
        m_beside->setAccessibleName(QString(m_beside->text()).remove(QLatin1Char('&')));
        m_beside->setVisible(!m_beside->text().isEmpty());
        m_beside->setChecked(m_choice.goesBeside());
    }
    m_rows->setRun(found.run);
    m_table->setColumnHidden(VectorRowsModel::kAuthors, !m_rows->hasAuthors());
    m_figures->setText(found.run ? VectorWords::figures(found) : tr("It cannot be read so"));
    m_names->setText(found.run ? VectorWords::names(found)
                               : QString::fromStdString(found.problem ? found.problem->text() : ""));
    const QStringList notes = VectorWords::notes(found);
    QString shown = QStringList(notes.mid(0, kNotesShown)).join(QLatin1Char('\n'));
    if (notes.size() > kNotesShown)
        shown +=
            QLatin1Char('\n') + tr("and %1 more").arg(QLocale().toString(int(notes.size()) - kNotesShown));
    m_notes->setText(shown);
    m_notes->setToolTip(plainTip(notes.join(QLatin1Char('\n'))));
    m_notes->setVisible(!notes.isEmpty());
    recolor();
}

void VectorDialog::showState()
{
    m_progress->setVisible(m_choice.isReading());
    m_open->setEnabled(m_choice.canOpen());
    for (QWidget* shown : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_figures)})
        shown->setEnabled(!m_choice.isReading()); // it is of what was said before
}

void VectorDialog::recolor()
{
    const ThemeColors colors = theme::colors();
    setTextColor(m_names, m_choice.found().problem ? colors.error : colors.subdued);
    setTextColor(m_notes, colors.subdued);
}

void VectorDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_open)
        recolor();
}

} // namespace shelf
