// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/models/layers_model.h"
#include "engine/output/float_bytes.h"
#include "engine/parameters/names.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace shelf {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kBegin = "{\"format\":\"layers-model\",\"generatedBy\":\"Shelfspace";

/// An initializer is asked for although the weights are read: the cheapest.
const Json kZeros = {{"class_name", "Zeros"}, {"config", Json::object()}};

class LayersWriter {
public:
    void write(const ScoreGraph& graph)
    {
        addInput("user");
        addInput("book");
        for (std::size_t s = 0; s < graph.steps().size(); ++s) {
            // The last is what comes out, whatever the model calls it.
            const bool isLast = s + 1 == graph.steps().size();
            m_outputs.push_back(writeStep(graph.steps()[s], isLast ? "score" : graph.steps()[s].name));
        }
    }

    Json layers = Json::array();
    Json weightList = Json::array();
    std::string bytes;

private:
    /// The name of the layer that gives the step's numbers.
    std::string writeStep(const ScoreStep& step, const std::string& name)
    {
        switch (step.does) {
        case ScoreStep::Does::userRow:
            return row(step, name, "user");
        case ScoreStep::Does::bookRow:
            return row(step, name, "book");
        case ScoreStep::Does::concatenate:
            return add("Concatenate", name, {{"axis", -1}}, inputsOf(step));
        case ScoreStep::Does::multiply:
            return add("Multiply", name, Json::object(), inputsOf(step));
        case ScoreStep::Does::dot:
            return add("Dot", name, {{"axes", 1}, {"normalize", false}}, inputsOf(step));
        case ScoreStep::Does::dense:
            return dense(name, m_outputs[step.inputs[0]], step.table, step.bias, step.activation);
        case ScoreStep::Does::add:
            return sum(step, name);
        }
        return {};
    }

    std::string row(const ScoreStep& step, const std::string& name, const char* input)
    {
        // An Embedding gives [batch, 1, width].
        const std::string table = name + "_table";
        add("Embedding", table,
            {{"input_dim", step.tableRows()},
             {"output_dim", step.table.cols},
             {"embeddings_initializer", kZeros},
             {"mask_zero", false},
             {"input_length", 1}},
            {input});
        weight(table + "/embeddings", {step.tableRows(), step.table.cols}, step.table);
        if (step.unknownIsZero)
            bytes.append(step.table.cols * sizeof(float), '\0');
        return add("Flatten", name, {{"data_format", "channels_last"}}, {table});
    }

    std::string dense(const std::string& name, const std::string& input, const MatrixView& weights,
                      const MatrixView& bias, Activation activation)
    {
        add("Dense", name,
            {{"units", weights.cols},
             {"activation", choiceName(activation)},
             {"use_bias", true},
             {"kernel_initializer", kZeros},
             {"bias_initializer", kZeros}},
            {input});
        weight(name + "/kernel", {weights.rows, weights.cols}, weights);
        weight(name + "/bias", {bias.cols}, bias);
        return name;
    }

    /// No layer of theirs adds a number: a Dense of weight 1 does.
    std::string sum(const ScoreStep& step, const std::string& name)
    {
        const bool shifted = step.shift != 0;
        std::string all = m_outputs[step.inputs[0]];
        if (step.inputs.size() > 1)
            all = add("Add", shifted ? name + "_of_terms" : name, Json::object(), inputsOf(step));
        if (!shifted)
            return all;
        std::vector<float> one(step.width * step.width, 0.0F);
        for (std::size_t i = 0; i < step.width; ++i)
            one[i * step.width + i] = 1;
        const std::vector<float> shift(step.width, step.shift);
        return dense(name, all, {one.data(), step.width, step.width, step.width},
                     {shift.data(), 1, step.width, step.width}, Activation::linear);
    }

    std::vector<std::string> inputsOf(const ScoreStep& step) const
    {
        std::vector<std::string> names;
        for (const std::size_t input : step.inputs)
            names.push_back(m_outputs[input]);
        return names;
    }

    void addInput(const char* name)
    {
        layers.push_back(
            {{"class_name", "InputLayer"},
             {"config",
              {{"batch_input_shape", {nullptr, 1}}, {"dtype", "int32"}, {"sparse", false}, {"name", name}}},
             {"name", name},
             {"inbound_nodes", Json::array()}});
    }

    std::string add(const char* what, const std::string& name, const Json& settings,
                    const std::vector<std::string>& inputs)
    {
        Json config = {{"name", name}, {"trainable", true}, {"dtype", "float32"}};
        config.update(settings);
        Json node = Json::array();
        for (const std::string& input : inputs)
            node.push_back(Json::array({input, 0, 0, Json::object()}));
        layers.push_back({{"class_name", what},
                          {"config", config},
                          {"name", name},
                          {"inbound_nodes", Json::array({node})}});
        return name;
    }

    void weight(const std::string& name, const std::vector<std::size_t>& shape, const MatrixView& values)
    {
        weightList.push_back({{"name", name}, {"shape", shape}, {"dtype", "float32"}});
        appendBytes(bytes, values);
    }

    std::vector<std::string> m_outputs; ///< of the steps
};

} // namespace

std::string_view layersModelBegin()
{
    return kBegin;
}

LayersModel layersModel(const ScoreGraph& graph, const std::string& model, const std::string& scores,
                        const std::string& weightsFile)
{
    LayersWriter writer;
    writer.write(graph);
    const auto end = [](const char* name) { return Json::array({name, 0, 0}); };
    const Json config = {{"name", "shelfspace"},
                         {"layers", std::move(writer.layers)},
                         {"input_layers", Json::array({end("user"), end("book")})},
                         {"output_layers", Json::array({end("score")})}};
    const Json all = {{"format", "layers-model"},
                      {"generatedBy", "Shelfspace " SHELFSPACE_VERSION},
                      {"convertedBy", nullptr},
                      {"modelTopology",
                       {{"keras_version", "2.15.0"},
                        {"backend", "tensorflow"},
                        {"model_config", {{"class_name", "Model"}, {"config", config}}}}},
                      {"weightsManifest", Json::array({{{"paths", Json::array({weightsFile})},
                                                        {"weights", std::move(writer.weightList)}}})},
                      {"userDefinedMetadata", {{"model", model}, {"scores", scores}}}};
    return {all.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n', std::move(writer.bytes)};
}

} // namespace shelf
