package no.strategisvar.assistant.model;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;

import no.strategisvar.assistant.config.ProviderConfig;

/** One provider as LangChain4j speaks to it; asked in the thread that calls. */
record Provider(ProviderConfig config, Asking asking) {

    /** Asks, and returns when all has been said or it has failed. */
    interface Asking {
        void ask(ChatRequest request, StreamingChatResponseHandler handler);
    }

    /** A provider that sends the text piece by piece. */
    static Provider streaming(ProviderConfig config, StreamingChatModel model) {
        return new Provider(config, model::chat);
    }

    /** A provider that sends the whole text at once. */
    static Provider whole(ProviderConfig config, ChatModel model) {
        return new Provider(
                config,
                (request, handler) -> {
                    var response = model.chat(request);
                    String text = response.aiMessage().text();
                    if (text != null) {
                        handler.onPartialResponse(text);
                    }
                    handler.onCompleteResponse(response);
                });
    }
}
