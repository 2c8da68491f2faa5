// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/panels/map_form.h"

#include "engine/projection/layout_method.h"
#include "widgets/help/help_button.h"
#include "widgets/help/help_topic.h"
#include "widgets/look/label_color.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/training/parameter_editor.h"
#include "widgets/words/engine_words.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace shelf {

namespace {

/// Chosen by the bar above the map.
bool isElsewhere(const MapParameter& parameter)
{
    return parameter.key == "method" || parameter.key == "dims";
}

/// Of the fields that the method knows, those of a map as it comes.
MapParameters plain(const MapParameters& like)
{
    MapParameters base;
    base.method = like.method;
    base.dims = like.dims;
    return base;
}

} // namespace

struct MapForm::Row {
    const MapParameter* parameter = nullptr;
    QLabel* label = nullptr;
    std::unique_ptr<ParameterEditor> editor;
    QToolButton* choose = nullptr; ///< asks for the books of a field of ids; else null
    QToolButton* take = nullptr;   ///< puts the selected books there; else null
    QToolButton* reset = nullptr;
    HelpButton* help = nullptr;
    QLabel* problem = nullptr;
};

class MapForm::Private {
public:
    MapParameters parameters;
    std::vector<std::unique_ptr<Row>> rows;
    const LayoutMethod* built = nullptr; ///< the method that the rows are of
    QWidget* fields = nullptr;           ///< holds them
    QVBoxLayout* layout = nullptr;
    QCheckBox* advanced = nullptr;
    QLabel* hint = nullptr;
    QString ids;
    QString problem;
};

MapForm::MapForm(QWidget* parent) : QWidget(parent), m_private(new Private)
{
    setObjectName(QStringLiteral("mapForm"));
    setAccessibleName(tr("Settings of the map"));
    m_private->hint = new QLabel(this);
    m_private->hint->setObjectName(QStringLiteral("mapFormHint"));
    m_private->hint->setWordWrap(true);
    m_private->advanced = new QCheckBox(tr("Advanced settings"), this);
    m_private->advanced->setObjectName(QStringLiteral("mapAdvanced"));
    connect(m_private->advanced, &QCheckBox::toggled, this, [this] { refresh(); });

    m_private->layout = new QVBoxLayout(this);
    m_private->layout->setContentsMargins(0, 0, 0, 0);
    m_private->layout->setSpacing(theme::kGrid);
    m_private->layout->addWidget(m_private->hint);
    m_private->layout->addWidget(m_private->advanced);
    build();
    refresh();
}

MapForm::~MapForm() = default;

void MapForm::build()
{
    Private& d = *m_private;
    d.rows.clear();
    delete d.fields;
    d.built = d.parameters.method;
    d.fields = new QWidget(this);
    d.layout->insertWidget(1, d.fields);
    auto* grid = new QGridLayout(d.fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kGrid);
    grid->setVerticalSpacing(theme::kGrid / 2);
    grid->setColumnStretch(1, 1);
    for (const MapParameter& parameter : mapParameterTable(*d.built)) {
        if (isElsewhere(parameter))
            continue;
        auto owned = std::make_unique<Row>();
        Row& row = *owned;
        row.parameter = &parameter;
        const QString name = wordsOf(parameter.label);
        const QString key = textOf(parameter.key);
        const QString meaning = QStringLiteral("<p>%1</p>").arg(wordsOf(parameter.meaning));
        row.label = new QLabel(name, d.fields);
        row.label->setToolTip(meaning);
        row.label->setMinimumWidth(row.label->fontMetrics().horizontalAdvance(name) * 11 /
                                   10); // room to turn bold
        row.editor = ParameterEditor::create(parameter, d.fields, [this, &row] { take(row); });
        QWidget* editor = row.editor->widget();
        QWidget* focus = editor->focusProxy() ? editor->focusProxy() : editor;
        focus->setObjectName(QStringLiteral("map_%1").arg(key));
        for (QWidget* widget : {editor, focus}) {
            widget->setAccessibleName(name);
            widget->setAccessibleDescription(wordsOf(parameter.meaning));
            widget->setToolTip(meaning);
        }
        const QString topic = topics::ofMapSetting(d.built->key, parameter.key);
        setHelpTopic(editor, topic);
        row.help = new HelpButton(topic, name, wordsOf(parameter.meaning), d.fields);
        focus->setWhatsThis(row.help->text());
        row.label->setBuddy(focus);
        if (!qobject_cast<QCheckBox*>(editor)) {
            editor->setMinimumWidth(9 * theme::kGrid);
            editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        }
        if (parameter.type == ParameterType::books) {
            row.choose = new QToolButton(d.fields);
            row.choose->setObjectName(QStringLiteral("choose_%1").arg(key));
            row.choose->setText(tr("Choose…"));
            row.choose->setAccessibleName(tr("Choose books: %1").arg(name));
            row.choose->setToolTip(tr("Choose the books by their titles"));
            row.choose->setFocusPolicy(Qt::StrongFocus);
            connect(row.choose, &QToolButton::clicked, this, [this, &row, key, name] {
                emit booksWanted(key, name, QString::fromStdString(row.editor->text()));
            });
            row.take = new QToolButton(d.fields);
            row.take->setObjectName(QStringLiteral("take_%1").arg(key));
            row.take->setAutoRaise(true);
            row.take->setAccessibleName(tr("Selected books: %1").arg(name));
            row.take->setToolTip(tr("Put the selected books here"));
            connect(row.take, &QToolButton::clicked, this, [this, &row] {
                row.editor->setText(m_private->ids.toStdString());
                take(row);
            });
        }
        row.reset = new QToolButton(d.fields);
        row.reset->setObjectName(QStringLiteral("mapReset_%1").arg(key));
        row.reset->setAutoRaise(true);
        row.reset->setAccessibleName(tr("Reset %1").arg(name));
        connect(row.reset, &QToolButton::clicked, this, [this, &row] {
            row.editor->setText(row.parameter->get(plain(m_private->parameters)));
            take(row);
        });
        row.problem = new QLabel(d.fields);
        row.problem->setWordWrap(true);
        const int line = grid->rowCount();
        grid->addWidget(row.label, line, 0);
        grid->addWidget(editor, line, 1);
        if (row.choose) {
            grid->addWidget(row.choose, line, 2);
            grid->addWidget(row.take, line, 3);
        }
        grid->addWidget(row.reset, line, 4);
        grid->setColumnMinimumWidth(4, row.reset->sizeHint().width()); // a changed value moves nothing aside
        grid->addWidget(row.help, line, 5);
        grid->addWidget(row.problem, line + 1, 0, 1, 6);
        d.rows.push_back(std::move(owned));
    }
    if (!d.rows.empty())
        setTabOrder(d.rows.back()->reset, d.advanced);
    d.fields->setVisible(!d.rows.empty());
    setSelectedIds(d.ids);
    recolor();
}

void MapForm::setParameters(const MapParameters& parameters)
{
    m_private->parameters = parameters;
    if (m_private->built != parameters.method)
        build();
    for (const auto& row : m_private->rows)
        row->problem->clear();
    refresh();
}

const MapParameters& MapForm::parameters() const
{
    return m_private->parameters;
}

QString MapForm::problem() const
{
    return m_private->problem;
}

void MapForm::setSelectedIds(const QString& ids)
{
    m_private->ids = ids;
    for (const auto& row : m_private->rows)
        if (row->take)
            row->take->setEnabled(!ids.isEmpty());
}

void MapForm::setBooks(const QString& key, const QString& ids)
{
    for (const auto& row : m_private->rows) {
        if (!row->choose || textOf(row->parameter->key) != key)
            continue;
        row->editor->setText(ids.toStdString());
        take(*row);
    }
}

void MapForm::take(Row& row)
{
    const std::string before = row.parameter->get(m_private->parameters);
    if (const Status status = row.parameter->set(m_private->parameters, row.editor->text()); status)
        row.problem->clear();
    else
        row.problem->setText(QString::fromStdString(status.error().text()));
    refresh(&row);
    if (row.parameter->get(m_private->parameters) != before)
        emit parametersChanged(m_private->parameters);
}

void MapForm::refresh(const Row* typedIn)
{
    Private& d = *m_private;
    const MapParameters base = plain(d.parameters);
    const bool all = d.advanced->isChecked();
    bool anyAdvanced = false;
    QString problem;
    for (const auto& row : d.rows) {
        const MapParameter& parameter = *row->parameter;
        const bool applies = parameter.applies(d.parameters);
        const std::string value = parameter.get(d.parameters);
        const bool changed = applies && value != parameter.get(base);
        if (!applies)
            row->problem->clear();
        const bool wrong = !row->problem->text().isEmpty();
        const bool shown = applies && (!parameter.advanced || all || changed || wrong);
        anyAdvanced = anyAdvanced || (applies && parameter.advanced);
        if (row.get() != typedIn && !wrong && row->editor->text() != value)
            row->editor->setText(value);
        QFont font = this->font();
        font.setBold(changed);
        row->label->setFont(font);
        row->label->setVisible(shown);
        row->editor->widget()->setVisible(shown);
        if (row->choose) {
            row->choose->setVisible(shown);
            row->take->setVisible(shown);
        }
        row->help->setVisible(shown);
        row->reset->setVisible(shown && (changed || wrong));
        row->problem->setVisible(wrong);
        if (wrong && problem.isEmpty())
            problem = tr("%1: %2").arg(wordsOf(parameter.label), row->problem->text());
    }
    d.advanced->setVisible(anyAdvanced);
    const bool books = std::any_of(d.rows.begin(), d.rows.end(), [&](const auto& row) {
        return row->choose && row->parameter->applies(d.parameters);
    });
    d.hint->setText(
        tr("An axis runs from one book to another, or between the means of two groups. Choose books by "
           "title, or select some on the map and put them into a field; one pair is enough."));
    d.hint->setVisible(books);
    if (problem != d.problem) {
        d.problem = problem;
        emit problemChanged(problem);
    }
}

void MapForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_private->hint)
        recolor();
}

void MapForm::recolor()
{
    const ThemeColors colors = theme::colors();
    setTextColor(m_private->hint, colors.subdued);
    for (const auto& row : m_private->rows) {
        setTextColor(row->problem, colors.error);
        row->reset->setIcon(theme::icon(QStringLiteral("reset")));
        if (row->take)
            row->take->setIcon(theme::icon(QStringLiteral("plus")));
    }
}

} // namespace shelf
