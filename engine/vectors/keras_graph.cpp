// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/keras_graph.h"

#include "engine/base/text/message.h"
#include "engine/parameters/names.h"
#include "engine/parameters/parameter_text.h"
#include "engine/vectors/arrays/json_depth.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace shelf {

namespace {

using nlohmann::json;

constexpr std::size_t kMostLayers = 1000;
constexpr int kDeepest = 60; ///< of lists in lists: no model is

struct Layer {
    std::string kind; ///< "Dense"
    std::string name;
    json config;
    std::vector<std::string> inputs; ///< names of layers
};

std::string textIn(const json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() && found->is_string() ? found->get<std::string>()
                                                                             : std::string();
}

/// Names of the layers that feed a node: "keras_history": ["name", 0, 0] of Keras 3, ["name", 0, 0, {}] of 2.
void collectInputs(const json& node, std::vector<std::string>& names)
{
    if (node.is_object()) {
        if (const auto history = node.find("keras_history"); history != node.end() && history->is_array() &&
                                                             !history->empty() &&
                                                             history->front().is_string()) {
            names.push_back(history->front().get<std::string>());
            return;
        }
        for (const auto& [key, value] : node.items())
            collectInputs(value, names);
    } else if (node.is_array()) {
        if (node.size() >= 3 && node[0].is_string() && node[1].is_number_integer() &&
            node[2].is_number_integer()) {
            names.push_back(node[0].get<std::string>());
            return;
        }
        for (const json& one : node)
            collectInputs(one, names);
    }
}

std::optional<Activation> activationOf(const json& config)
{
    const auto found = config.find("activation");
    if (found == config.end() || found->is_null())
        return Activation::linear;
    const std::string name = found->is_string() ? found->get<std::string>() : textIn(*found, "config");
    const auto names = choiceNames<Activation>();
    const auto known = std::find(names.begin(), names.end(), name);
    return known == names.end() ? std::nullopt
                                : std::optional(static_cast<Activation>(known - names.begin()));
}

class GraphReader {
public:
    explicit GraphReader(const std::string& path) : m_path(path) {}

    Result<KerasGraph> run(const std::string& text)
    {
        if (text.empty())
            return Error::failure(tr("The file holds weights and does not say what the model's layers are"),
                                  tr("Save the whole model, as by model.save('model.keras')."))
                .in(m_path);
        const json config = isNestedAtMost(text, kDeepest) ? json::parse(text, nullptr, false) : json();
        if (const Status read = readLayers(config); !read)
            return read.error();
        return walk();
    }

private:
    Error refused(const Message& why) const
    {
        return Error::failure(
                   tr("The model is of a shape that cannot be taken over: %1").arg(why),
                   tr("Models with two embeddings, and a dot product or a concatenation with dense layers behind, "
                      "can; of others the vectors can be opened by --tensor."))
            .in(m_path);
    }

    Status readLayers(const json& config)
    {
        const auto inner = config.is_object() ? config.find("config") : config.end();
        if (!config.is_object() || inner == config.end() || !inner->is_object() ||
            !inner->contains("layers") || !(*inner)["layers"].is_array() ||
            (*inner)["layers"].size() > kMostLayers)
            return Error::failure(tr("What the file says of the model's layers makes no sense")).in(m_path);
        for (const json& one : (*inner)["layers"]) {
            Layer layer;
            layer.kind = textIn(one, "class_name");
            layer.config = one.is_object() && one.contains("config") ? one["config"] : json::object();
            layer.name = textIn(one, "name").empty() ? textIn(layer.config, "name") : textIn(one, "name");
            if (one.is_object() && one.contains("inbound_nodes"))
                collectInputs(one["inbound_nodes"], layer.inputs);
            if (layer.name.empty() || m_layers.contains(layer.name))
                return Error::failure(tr("What the file says of the model's layers makes no sense"))
                    .in(m_path);
            m_order.push_back(layer.name);
            m_layers.emplace(layer.name, std::move(layer));
        }
        return {};
    }

    /// Passes over layers that change nothing when a model is asked.
    Result<const Layer*> behind(const std::string& name) const
    {
        static const std::set<std::string> kPassed = {"Dropout",          "Flatten",       "Reshape",
                                                      "SpatialDropout1D", "GaussianNoise", "GaussianDropout"};
        std::string at = name;
        for (std::size_t steps = 0; steps <= kMostLayers; ++steps) {
            const auto found = m_layers.find(at);
            if (found == m_layers.end())
                return refused(tr("the layer '%1' is named and is not there").arg(at));
            const Layer& layer = found->second;
            if (!kPassed.contains(layer.kind))
                return &layer;
            if (layer.inputs.size() != 1)
                return refused(
                    tr("the layer '%1' has %2 inputs").arg(at).arg(std::to_string(layer.inputs.size())));
            at = layer.inputs.front();
        }
        return refused(tr("its layers go in a circle"));
    }

    Result<std::string> inputOf(const Layer& embedding) const
    {
        if (embedding.kind != "Embedding")
            return refused(
                tr("'%1' (%2) stands where an embedding should").arg(embedding.name).arg(embedding.kind));
        if (embedding.inputs.size() != 1)
            return refused(tr("the embedding '%1' has no one input").arg(embedding.name));
        return embedding.inputs.front();
    }

    Result<KerasGraph> walk() const
    {
        std::set<std::string> used;
        for (const auto& [name, layer] : m_layers)
            used.insert(layer.inputs.begin(), layer.inputs.end());
        std::vector<std::string> last;
        for (const std::string& name : m_order)
            if (!used.contains(name))
                last.push_back(name);
        if (last.size() != 1)
            return refused(tr("it has %1 outputs").arg(std::to_string(last.size())));
        KerasGraph graph;
        auto layer = behind(last.front());
        while (layer && (*layer)->kind == "Dense") {
            const json& config = (*layer)->config;
            const auto activation = activationOf(config);
            const auto units = config.find("units");
            if (!activation)
                return refused(tr("the activation of '%1' is none of %2")
                                   .arg((*layer)->name)
                                   .arg(joinedChoices(choiceNames<Activation>())));
            if (units == config.end() || !units->is_number_integer() || (*layer)->inputs.size() != 1)
                return refused(tr("the dense layer '%1' has no size or no one input").arg((*layer)->name));
            const auto bias = config.find("use_bias");
            graph.dense.push_back({(*layer)->name, units->get<int>(), *activation,
                                   bias == config.end() || !bias->is_boolean() || bias->get<bool>()});
            if (graph.dense.size() > 64)
                return refused(tr("it has too many dense layers"));
            layer = behind((*layer)->inputs.front());
        }
        if (!layer)
            return layer.error();
        std::reverse(graph.dense.begin(), graph.dense.end());
        return withTables(std::move(graph), **layer);
    }

    Result<KerasGraph> withTables(KerasGraph graph, const Layer& join) const
    {
        graph.isProduct = join.kind == "Dot";
        if (!graph.isProduct && join.kind != "Concatenate")
            return refused(tr("'%1' (%2) stands where a dot product or a concatenation should")
                               .arg(join.name)
                               .arg(join.kind));
        if (join.inputs.size() != 2)
            return refused(tr("'%1' joins %2 inputs, and not two")
                               .arg(join.name)
                               .arg(std::to_string(join.inputs.size())));
        if (const auto normalize = join.config.find("normalize");
            graph.isProduct && normalize != join.config.end() && normalize->is_boolean() &&
            normalize->get<bool>())
            return refused(tr("its dot product is of vectors brought to length 1"));
        if (graph.isProduct && !graph.dense.empty())
            return refused(tr("dense layers stand behind a dot product"));
        if (!graph.isProduct && (graph.dense.empty() || graph.dense.back().units != 1))
            return refused(tr("the last layer behind the concatenation does not have one unit"));
        const auto first = behind(join.inputs[0]);
        const auto second = behind(join.inputs[1]);
        if (!first)
            return first.error();
        if (!second)
            return second.error();
        auto firstInput = inputOf(**first);
        auto secondInput = inputOf(**second);
        if (!firstInput)
            return firstInput.error();
        if (!secondInput)
            return secondInput.error();
        if ((*first)->name == (*second)->name)
            return refused(tr("one embedding stands for both readers and books"));
        graph.first = (*first)->name;
        graph.second = (*second)->name;
        graph.firstInput = *std::move(firstInput);
        graph.secondInput = *std::move(secondInput);
        return graph;
    }

    const std::string& m_path;
    std::map<std::string, Layer> m_layers;
    std::vector<std::string> m_order;
};

} // namespace

Result<KerasGraph> readKerasGraph(const std::string& config, const std::string& path)
{
    return GraphReader(path).run(config);
}

} // namespace shelf
