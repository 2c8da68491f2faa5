// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/option_form.h"

#include "widgets/help/help_button.h"
#include "widgets/help/help_topic.h"
#include "widgets/import/option_words.h"
#include "widgets/look/icon_button.h"
#include "widgets/look/label_color.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/words/engine_words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace shelf {

namespace {

constexpr theme::Units kLeastEditor = 15 * theme::kGrid;
constexpr std::string_view kAutomatic = "auto"; // says what saying nothing says

/// What stands in an empty field of such a kind.
QString exampleOf(OptionEdit edit)
{
    switch (edit) {
    case OptionEdit::date:
        return shelf::OptionForm::tr("such as 2015-01-31");
    case OptionEdit::range:
        return shelf::OptionForm::tr("such as 1..5");
    case OptionEdit::count:
    case OptionEdit::number:
        return shelf::OptionForm::tr("a number");
    case OptionEdit::choice:
        //: A value that was found in the file
        return shelf::OptionForm::tr("as found");
    case OptionEdit::column:
    case OptionEdit::catalogueColumn:
    case OptionEdit::words:
    case OptionEdit::flag:
        break;
    }
    return shelf::OptionForm::tr("not found");
}

bool isColumn(const ReadingOption& option)
{
    return option.edit == OptionEdit::column || option.edit == OptionEdit::catalogueColumn;
}

} // namespace

struct OptionForm::Row {
    const ReadingOption* option = nullptr;
    QLabel* label = nullptr;
    QWidget* editor = nullptr;
    QToolButton* reset = nullptr;
    HelpButton* help = nullptr;
    QLabel* problem = nullptr;
    bool isShown = true;
};

class OptionForm::Private {
public:
    QGridLayout* grid = nullptr;
    std::vector<std::unique_ptr<Row>> rows;
    std::vector<Column> ratings;
    std::vector<Column> catalogue;
    ReadingOptions said;
    ReadingOptions found;
};

OptionForm::OptionForm(const std::vector<OptionGroup>& groups, QWidget* parent)
    : QWidget(parent), m_private(new Private)
{
    m_private->grid = new QGridLayout(this);
    m_private->grid->setContentsMargins(0, 0, 0, 0);
    m_private->grid->setHorizontalSpacing(theme::kGrid);
    m_private->grid->setVerticalSpacing(theme::kGrid / 2);
    m_private->grid->setColumnStretch(1, 1);
    int line = 0;
    for (const OptionGroup group : groups) {
        auto* title = new QLabel(optionGroupTitle(group), this);
        QFont font = title->font();
        font.setWeight(QFont::DemiBold);
        title->setFont(font);
        title->setContentsMargins(0, line == 0 ? 0 : theme::kGrid, 0, 0);
        m_private->grid->addWidget(title, line++, 0, 1, 4);
        for (const ReadingOption& option : readingOptions())
            if (option.group == group && option.edit != OptionEdit::flag) {
                addRow(option, line);
                line += 2;
            }
    }
    m_private->grid->setRowStretch(line, 1);
    setValues({}, {});
    recolor();
}

OptionForm::~OptionForm() = default;

void OptionForm::addRow(const ReadingOption& option, int line)
{
    auto owned = std::make_unique<Row>();
    Row& row = *owned;
    const QString name = wordsOf(option.label);
    const QString key = textOf(option.key);
    const QString meaning = QStringLiteral("<p>%1</p>").arg(wordsOf(option.meaning).toHtmlEscaped());
    row.option = &option;
    row.label = new QLabel(name, this);
    row.label->setToolTip(meaning);
    QFont bold = row.label->font();
    bold.setBold(true); // room to turn bold
    row.label->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(name));
    row.editor = makeEditor(row);
    row.editor->setObjectName(QStringLiteral("option_%1").arg(key));
    row.editor->setAccessibleName(name);
    row.editor->setAccessibleDescription(wordsOf(option.meaning));
    row.editor->setToolTip(meaning);
    row.editor->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form
    row.editor->installEventFilter(this);
    row.label->setBuddy(row.editor);
    row.editor->setMinimumWidth(kLeastEditor);
    row.editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row.reset = iconButton(QStringLiteral("takeBack_%1").arg(key), QStringLiteral("reset"),
                           tr("Take back %1").arg(name), this);
    connect(row.reset, &QToolButton::clicked, this, [this, &row] {
        row.editor->setFocus();
        give(row, {});
    });
    row.problem = new QLabel(this);
    row.problem->setObjectName(QStringLiteral("problem_%1").arg(key));
    row.problem->setWordWrap(true);
    row.problem->hide();
    m_private->grid->addWidget(row.label, line, 0);
    m_private->grid->addWidget(row.editor, line, 1);
    m_private->grid->addWidget(row.reset, line, 2);
    row.help = new HelpButton(topics::ofReading(option.key), name, wordsOf(option.meaning), this);
    setHelpTopic(row.editor, topics::ofReading(option.key));
    row.editor->setWhatsThis(row.help->text());
    m_private->grid->addWidget(row.help, line, 3);
    m_private->grid->addWidget(row.problem, line + 1, 0, 1, 4);
    m_private->rows.push_back(std::move(owned));
}

QWidget* OptionForm::makeEditor(Row& row)
{
    const ReadingOption& option = *row.option;
    switch (option.edit) {
    case OptionEdit::column:
    case OptionEdit::catalogueColumn:
    case OptionEdit::choice: {
        auto* box = new QComboBox(this);
        connect(box, &QComboBox::activated, this,
                [this, box, &row](int index) { give(row, box->itemData(index).toString()); });
        return box;
    }
    case OptionEdit::words:
        if (!option.suggestions.empty()) {
            auto* box = new QComboBox(this);
            box->setEditable(true);
            box->setInsertPolicy(QComboBox::NoInsert);
            for (const std::string_view word : option.suggestions)
                box->addItem(textOf(word));
            connect(box, &QComboBox::activated, this, [this, box, &row] { give(row, box->currentText()); });
            connect(box->lineEdit(), &QLineEdit::editingFinished, this,
                    [this, box, &row] { give(row, box->currentText()); });
            return box;
        }
        break;
    case OptionEdit::date:
    case OptionEdit::count:
    case OptionEdit::number:
    case OptionEdit::range:
    case OptionEdit::flag:
        break;
    }
    auto* line = new QLineEdit(this);
    line->setClearButtonEnabled(true);
    connect(line, &QLineEdit::editingFinished, this, [this, line, &row] { give(row, line->text()); });
    return line;
}

void OptionForm::give(const Row& row, const QString& value)
{
    const QString words = row.option->edit == OptionEdit::words ? value : value.trimmed();
    const bool wasWrong = !row.problem->isHidden();
    if (words != textOf(row.option->get(m_private->said)) || wasWrong)
        emit answered(textOf(row.option->key), words);
}

void OptionForm::setColumns(std::vector<Column> ratings, std::vector<Column> catalogue)
{
    m_private->ratings = std::move(ratings);
    m_private->catalogue = std::move(catalogue);
}

void OptionForm::setValues(const ReadingOptions& said, const ReadingOptions& found)
{
    m_private->said = said;
    m_private->found = found;
    for (const auto& row : m_private->rows)
        showRow(*row);
}

void OptionForm::showRow(Row& row)
{
    const ReadingOption& option = *row.option;
    const std::string said = option.get(m_private->said);
    const std::string found = option.get(m_private->found);
    if (auto* box = qobject_cast<QComboBox*>(row.editor); box && !box->isEditable()) {
        std::vector<Column> items;
        const auto& columns = option.edit == OptionEdit::column ? m_private->ratings : m_private->catalogue;
        if (isColumn(option))
            items = columns;
        QString usual = exampleOf(option.edit); // where nothing is said or found
        const auto values = option.choices.empty() || isColumn(option) ? option.suggestions : option.choices;
        for (const std::string_view value : values) {
            ReadingOptions set;
            const bool isValue = option.set(set, value) && !option.get(set).empty();
            if (isValue)
                items.push_back(
                    {textOf(value), optionValueText(option, value), optionValueText(option, value)});
            else if (value != kAutomatic)
                usual = optionValueText(option, value);
        }
        const auto nameOf = [&](const std::string& word) {
            const auto item = std::find_if(items.begin(), items.end(),
                                           [&](const Column& c) { return c.word == textOf(word); });
            return item == items.end() ? optionValueText(option, word) : item->name;
        };
        box->clear();
        box->addItem(found.empty() ? usual : tr("%1 – as found").arg(nameOf(found)), QString());
        for (const Column& item : items)
            box->addItem(item.text, item.word);
        if (!said.empty() && box->findData(textOf(said)) < 0)
            box->addItem(nameOf(said), textOf(said));
        box->setCurrentIndex(said.empty() ? 0 : box->findData(textOf(said)));
        box->setEnabled(!isColumn(option) || !columns.empty());
    } else {
        auto* line = box ? box->lineEdit() : qobject_cast<QLineEdit*>(row.editor);
        line->setPlaceholderText(found.empty() ? exampleOf(option.edit)
                                               : tr("%1 – as found").arg(optionValueText(option, found)));
        if (row.problem->isHidden())
            box ? box->setEditText(textOf(said)) : line->setText(textOf(said));
    }
    QFont font = this->font();
    font.setBold(!said.empty());
    row.label->setFont(font);
    row.label->setVisible(row.isShown);
    row.editor->setVisible(row.isShown);
    row.help->setVisible(row.isShown);
    QSizePolicy keepsPlace = row.reset->sizePolicy(); // of a row that is there, so that nothing jumps
    keepsPlace.setRetainSizeWhenHidden(row.isShown);
    row.reset->setSizePolicy(keepsPlace);
    row.reset->setVisible(row.isShown && (!said.empty() || !row.problem->isHidden()));
    row.reset->setToolTip(found.empty() ? tr("Take this back")
                                        : tr("Back to %1, which was found").arg(textOf(found)));
}

void OptionForm::setProblem(const QString& key, const QString& problem)
{
    for (const auto& row : m_private->rows)
        if (textOf(row->option->key) == key) {
            row->problem->setText(problem);
            row->problem->setVisible(!problem.isEmpty() && row->isShown);
            row->editor->setAccessibleDescription(problem.isEmpty() ? wordsOf(row->option->meaning)
                                                                    : problem);
            showRow(*row);
        }
}

void OptionForm::clearProblems()
{
    for (const auto& row : m_private->rows)
        if (!row->problem->isHidden())
            setProblem(textOf(row->option->key), {});
}

void OptionForm::setShown(const std::function<bool(const ReadingOption&)>& shown)
{
    for (const auto& row : m_private->rows) {
        row->isShown = shown(*row->option);
        showRow(*row);
    }
}

bool OptionForm::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OptionForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_private)
        recolor();
}

void OptionForm::recolor()
{
    for (const auto& row : m_private->rows)
        setTextColor(row->problem, theme::colors().error);
}

} // namespace shelf
