// SPDX-License-Identifier: GPL-3.0-or-later
// The only unit that knows ONNX's schema.
#include "engine/files/exports/models/onnx_file.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/output/float_bytes.h"

#include <onnx/onnx_pb.h>

#include <cstdint>

namespace shelf {

namespace {

// What onnxruntime has read since 1.10 of 2021; newer numbers are refused by older readers.
constexpr std::int64_t kIrVersion = 8;
constexpr std::int64_t kOpset = 15;
constexpr std::uint64_t kMostBytes = 0x7FFFFFFF; // of a protobuf message
constexpr const char* kBatch = "batch";

class GraphWriter {
public:
    explicit GraphWriter(onnx::GraphProto& graph) : m_graph(graph) {}

    void write(const ScoreGraph& source)
    {
        value(*m_graph.add_input(), "user", onnx::TensorProto::INT64);
        value(*m_graph.add_input(), "book", onnx::TensorProto::INT64);
        value(*m_graph.add_output(), "score", onnx::TensorProto::FLOAT);
        std::int64_t columns = 1; // rows are dimension 0
        integers("columns", {&columns, 1});
        for (const ScoreStep& step : source.steps())
            m_outputs.push_back(writeStep(step));
        node("Squeeze", {m_outputs.back(), "columns"}, "score");
    }

private:
    /// The name of what the step gives.
    std::string writeStep(const ScoreStep& step)
    {
        switch (step.does) {
        case ScoreStep::Does::userRow:
        case ScoreStep::Does::bookRow:
            table(step);
            return node("Gather",
                        {step.name + ".table", step.does == ScoreStep::Does::userRow ? "user" : "book"},
                        step.name);
        case ScoreStep::Does::concatenate: {
            onnx::NodeProto& concat = add("Concat", inputsOf(step), step.name);
            onnx::AttributeProto& axis = *concat.add_attribute();
            axis.set_name("axis");
            axis.set_type(onnx::AttributeProto::INT);
            axis.set_i(1);
            return step.name;
        }
        case ScoreStep::Does::multiply:
            return node("Mul", inputsOf(step), step.name);
        case ScoreStep::Does::dot:
            node("Mul", inputsOf(step), step.name + ".products");
            return node("ReduceSum", {step.name + ".products", "columns"}, step.name);
        case ScoreStep::Does::dense:
            return dense(step);
        case ScoreStep::Does::add:
            return sum(step);
        }
        return {};
    }

    std::string dense(const ScoreStep& step)
    {
        tensor(step.name + ".weight", step.table, {step.table.rows, step.table.cols});
        tensor(step.name + ".bias", step.bias, {step.bias.cols});
        node("MatMul", {m_outputs[step.inputs[0]], step.name + ".weight"}, step.name + ".product");
        const char* activation = nullptr;
        switch (step.activation) {
        case Activation::linear:
            break;
        case Activation::relu:
            activation = "Relu";
            break;
        case Activation::sigmoid:
            activation = "Sigmoid";
            break;
        case Activation::tanh:
            activation = "Tanh";
            break;
        }
        const std::string sums = activation ? step.name + ".sums" : step.name;
        node("Add", {step.name + ".product", step.name + ".bias"}, sums);
        return activation ? node(activation, {sums}, step.name) : sums;
    }

    std::string sum(const ScoreStep& step)
    {
        std::vector<std::string> inputs = inputsOf(step);
        if (step.shift != 0) {
            inputs.push_back(step.name + ".shift");
            tensor(inputs.back(), {&step.shift, 1, 1, 1}, {1});
        }
        return node("Sum", inputs, step.name);
    }

    std::vector<std::string> inputsOf(const ScoreStep& step) const
    {
        std::vector<std::string> names;
        for (const std::size_t input : step.inputs)
            names.push_back(m_outputs[input]);
        return names;
    }

    onnx::NodeProto& add(const char* what, const std::vector<std::string>& inputs, const std::string& output)
    {
        onnx::NodeProto& node = *m_graph.add_node();
        node.set_op_type(what);
        node.set_name(output + ".node");
        for (const std::string& input : inputs)
            node.add_input(input);
        node.add_output(output);
        return node;
    }
    std::string node(const char* what, const std::vector<std::string>& inputs, const std::string& output)
    {
        add(what, inputs, output);
        return output;
    }

    static void value(onnx::ValueInfoProto& info, const char* name, onnx::TensorProto::DataType type)
    {
        info.set_name(name);
        onnx::TypeProto::Tensor& tensor = *info.mutable_type()->mutable_tensor_type();
        tensor.set_elem_type(type);
        tensor.mutable_shape()->add_dim()->set_dim_param(kBatch);
    }

    void integers(const char* name, std::span<const std::int64_t> values)
    {
        onnx::TensorProto& tensor = *m_graph.add_initializer();
        tensor.set_name(name);
        tensor.set_data_type(onnx::TensorProto::INT64);
        tensor.add_dims(static_cast<std::int64_t>(values.size()));
        for (const std::int64_t one : values)
            tensor.add_int64_data(one);
    }

    std::string& tensor(const std::string& name, const MatrixView& values, std::vector<std::size_t> shape)
    {
        onnx::TensorProto& tensor = *m_graph.add_initializer();
        tensor.set_name(name);
        tensor.set_data_type(onnx::TensorProto::FLOAT);
        for (const std::size_t length : shape)
            tensor.add_dims(static_cast<std::int64_t>(length));
        appendBytes(*tensor.mutable_raw_data(), values);
        return *tensor.mutable_raw_data();
    }

    void table(const ScoreStep& step)
    {
        std::string& bytes = tensor(step.name + ".table", step.table, {step.tableRows(), step.table.cols});
        if (step.unknownIsZero)
            bytes.append(step.table.cols * sizeof(float), '\0');
    }

    onnx::GraphProto& m_graph;
    std::vector<std::string> m_outputs; ///< of the steps
};

} // namespace

std::string_view onnxBegin()
{
    return "\x08\x08\x12\x0aShelfspace"; // the version of the format, then who wrote it
}

Result<std::string> onnxBytes(const ScoreGraph& graph, const std::string& name, const std::string& meaning,
                              const std::vector<std::pair<std::string, std::string>>& notes)
{
    const auto tooLarge = [](std::uint64_t bytes) {
        return Error::failure(tr("The model takes %1 GB, more than a file of ONNX can hold (2.1 GB)")
                                  .arg(static_cast<double>(bytes) / 1e9, 1),
                              tr("Take its vectors away as NumPy arrays or safetensors instead"));
    };
    std::uint64_t bytes = 0;
    for (const ScoreStep& step : graph.steps())
        bytes += (step.tableRows() * step.table.cols + step.bias.cols) * sizeof(float);
    if (bytes > kMostBytes) // before it is gathered
        return tooLarge(bytes);

    onnx::ModelProto model;
    model.set_ir_version(kIrVersion);
    model.set_producer_name("Shelfspace");
    model.set_producer_version(SHELFSPACE_VERSION);
    model.set_doc_string(meaning);
    onnx::OperatorSetIdProto& opset = *model.add_opset_import();
    opset.set_domain("");
    opset.set_version(kOpset);
    for (const auto& [key, value] : notes) {
        onnx::StringStringEntryProto& note = *model.add_metadata_props();
        note.set_key(key);
        note.set_value(value);
    }
    model.mutable_graph()->set_name(name);
    GraphWriter(*model.mutable_graph()).write(graph);
    std::string out;
    if (model.ByteSizeLong() > kMostBytes || !model.SerializeToString(&out))
        return tooLarge(model.ByteSizeLong());
    return out;
}

} // namespace shelf
