// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training/parameter_editor.h"

#include "engine/parameters/parameter_text.h"
#include "widgets/look/number_box.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/words/engine_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <limits>

namespace shelf {
namespace {

using Changed = std::function<void()>;

struct EditorTexts {
    Q_DECLARE_TR_FUNCTIONS(shelf::ParameterEditor)
};

class CheckEditor : public ParameterEditor {
public:
    CheckEditor(QWidget* parent, const Changed& changed) : m_box(new QCheckBox(parent))
    {
        // Not clicked(): assistive technology ticks without a click.
        QObject::connect(m_box, &QCheckBox::toggled, m_box, changed);
    }
    QWidget* widget() const override { return m_box; }
    void setText(const std::string& text) override
    {
        const QSignalBlocker quiet(m_box);
        m_box->setChecked(text == "true");
    }
    std::string text() const override { return m_box->isChecked() ? "true" : "false"; }

private:
    QCheckBox* m_box;
};

class ChoiceEditor : public ParameterEditor {
public:
    ChoiceEditor(const ParameterFacts& parameter, QWidget* parent, const Changed& changed)
        : m_box(new QComboBox(parent))
    {
        for (const std::string_view choice : parameter.choices)
            m_box->addItem(wordsOf(titleOf(parameter, choice)), textOf(choice));
        for (std::size_t i = 0; i < parameter.choiceMeanings.size(); ++i)
            for (const int role : {Qt::ToolTipRole, Qt::AccessibleDescriptionRole})
                m_box->setItemData(static_cast<int>(i), wordsOf(parameter.choiceMeanings[i]), role);
        QObject::connect(m_box, &QComboBox::activated, m_box, changed);
    }
    QWidget* widget() const override { return m_box; }
    void setText(const std::string& text) override
    {
        if (const int row = m_box->findData(QString::fromStdString(text)); row >= 0)
            m_box->setCurrentIndex(row);
    }
    std::string text() const override { return m_box->currentData().toString().toStdString(); }

private:
    QComboBox* m_box;
};

/// Steps by doubling and halving, as batch sizes do.
class DoublingBox : public QSpinBox {
public:
    using QSpinBox::QSpinBox;
    void stepBy(int steps) override
    {
        const qint64 next = steps > 0 ? qint64{value()} * 2 : value() / 2;
        setValue(static_cast<int>(std::clamp<qint64>(next, minimum(), maximum())));
        selectAll();
    }
};

class IntegerEditor : public ParameterEditor {
public:
    IntegerEditor(const ParameterFacts& parameter, QWidget* parent, const Changed& changed)
        : m_box(parameter.key == "batch_size" ? new DoublingBox(parent) : new QSpinBox(parent))
    {
        m_box->setRange(static_cast<int>(parameter.min), static_cast<int>(parameter.max));
        m_box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
        m_box->setGroupSeparatorShown(true);
        QObject::connect(m_box, &QSpinBox::valueChanged, m_box, [this, changed] {
            if (!m_silent)
                changed();
        });
    }
    QWidget* widget() const override { return m_box; }
    void setText(const std::string& text) override
    {
        m_silent = true;
        m_box->setValue(QString::fromStdString(text).toInt());
        m_silent = false;
    }
    std::string text() const override { return std::to_string(m_box->value()); }

private:
    QSpinBox* m_box;
    bool m_silent = false;
};

class RealEditor : public ParameterEditor {
public:
    RealEditor(const ParameterFacts& parameter, QWidget* parent, const Changed& changed)
        : m_box(new NumberBox(parent))
    {
        m_box->setRange(parameter.min, parameter.max);
        m_box->setLogarithmic(parameter.min > 0 ? parameter.max / parameter.min >= 1000 : parameter.max > 1);
        m_box->setSingleStep(0.05);
        QObject::connect(m_box, &QDoubleSpinBox::valueChanged, m_box, [this, changed] {
            if (!m_silent)
                changed();
        });
    }
    QWidget* widget() const override { return m_box; }
    void setText(const std::string& text) override
    {
        m_silent = true;
        m_box->setValue(QString::fromStdString(text).toDouble());
        m_silent = false;
    }
    std::string text() const override { return numberText(m_box->value()); }

private:
    NumberBox* m_box;
    bool m_silent = false;
};

/// Lists, texts and integers beyond a spin box's range: the parameter table says what is wrong with them.
class LineEditor : public ParameterEditor {
public:
    LineEditor(const ParameterFacts& parameter, QWidget* parent, const Changed& changed)
        : m_line(new QLineEdit(parent))
    {
        if (parameter.type == ParameterType::integer) {
            m_line->setAlignment(Qt::AlignRight);
            m_line->setInputMethodHints(Qt::ImhDigitsOnly);
        } else if (parameter.type == ParameterType::list && parameter.choices.empty()) {
            //: A list without entries
            m_line->setPlaceholderText(EditorTexts::tr("none"));
        }
        QObject::connect(m_line, &QLineEdit::textEdited, m_line, changed);
        m_widget = m_line;
        if (parameter.type == ParameterType::file)
            addFileButton(parent, changed);
    }
    QWidget* widget() const override { return m_widget; }
    void setText(const std::string& text) override
    {
        const QString next = QString::fromStdString(text);
        if (next != m_line->text())
            m_line->setText(next);
    }
    std::string text() const override { return m_line->text().toStdString(); }

private:
    void addFileButton(QWidget* parent, const Changed& changed)
    {
        m_widget = new QWidget(parent);
        auto* layout = new QHBoxLayout(m_widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme::kGrid / 2);
        auto* browse = new QToolButton(m_widget);
        browse->setObjectName(QStringLiteral("chooseFile"));
        browse->setText(EditorTexts::tr("Choose..."));
        browse->setAccessibleName(EditorTexts::tr("Choose file"));
        layout->addWidget(m_line, 1);
        layout->addWidget(browse);
        m_widget->setFocusProxy(m_line);
        QObject::connect(browse, &QToolButton::clicked, m_line, [line = m_line, changed] {
            auto* dialog =
                new QFileDialog(line->window(), EditorTexts::tr("Choose the file of held-out ratings"));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setFileMode(QFileDialog::ExistingFile);
            QObject::connect(dialog, &QFileDialog::fileSelected, line, [line, changed](const QString& file) {
                line->setText(file);
                changed();
            });
            dialog->open();
        });
    }

    QLineEdit* m_line;
    QWidget* m_widget = nullptr;
};

} // namespace

std::unique_ptr<ParameterEditor> ParameterEditor::create(const ParameterFacts& parameter, QWidget* parent,
                                                         std::function<void()> changed)
{
    switch (parameter.type) {
    case ParameterType::boolean:
        return std::make_unique<CheckEditor>(parent, changed);
    case ParameterType::choice:
        return std::make_unique<ChoiceEditor>(parameter, parent, changed);
    case ParameterType::real:
        return std::make_unique<RealEditor>(parameter, parent, changed);
    case ParameterType::integer:
        if (parameter.min >= std::numeric_limits<int>::min() &&
            parameter.max <= std::numeric_limits<int>::max())
            return std::make_unique<IntegerEditor>(parameter, parent, changed);
        break;
    case ParameterType::list:
    case ParameterType::file:
    case ParameterType::books:
        break;
    }
    return std::make_unique<LineEditor>(parameter, parent, changed);
}

} // namespace shelf
