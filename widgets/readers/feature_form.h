// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/model.h"

#include <QWidget>

#include <memory>
#include <span>
#include <vector>

namespace shelf {

/// A field for every feature that a model asks for (Model::featureInputs): choices for those with known
/// values, boxes for numbers, a date for times. Each may be left unknown.
class FeatureForm : public QWidget {
    Q_OBJECT
public:
    explicit FeatureForm(QWidget* parent = nullptr);
    ~FeatureForm() override;

    /// Builds the fields anew, all unknown. Emits nothing.
    void setInputs(std::span<const FeatureInput> inputs);
    bool isEmpty() const;

    /// What is known, in the order of the inputs; written as Model::scoreFeatures reads it.
    std::vector<FeatureValue> values() const;
    /// Fields not named become unknown; names and values that the form has not are passed over. Emits
    /// nothing.
    void setValues(std::span<const FeatureValue> values);

public slots:
    /// Makes every field unknown.
    void clear();

signals:
    /// The person has changed a field.
    void featuresChanged(const std::vector<shelf::FeatureValue>& values);

private:
    class Field;
    class ChoiceField;
    class NumberField;
    class DateField;

    void changed();

    std::vector<std::unique_ptr<Field>> m_fields;
};

} // namespace shelf
